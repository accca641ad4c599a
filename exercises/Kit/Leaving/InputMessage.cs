using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Kit;

/// <summary>What to tell of an input that a call did not leave alone.</summary>
internal static class InputMessage
{
    public static Disagreement Changed(Input input, Snapshot before, Snapshot after, int[] places)
    {
        int first = places[0];
        string index = Format.Index(IndexOf(before.Shape, first));
        string entries = before.Shape.Length == 0
            ? ":"
            : $" in {places.Length} of {before.Values.Length} entries, first at {index}:";
        return Found(
            input,
            $"The call changed its input {before.Path}{entries}",
            $"Expected: {before.Show(first)}, as before the call",
            $"But was:  {after.Show(first)}");
    }

    public static Disagreement Restructured(Input input) => Found(
        input,
        $"The call changed what its input {input.Name} is made of:",
        "Expected: the same parts of the same shapes as before the call",
        "But was:  parts added, removed, replaced or of another shape");

    public static Disagreement Reported(Input input) => Found(
        input,
        $"The call changed its input {input.Name}:",
        "Expected: the same entries as before the call",
        "But was:  others");

    public static Disagreement Shared(Input input, string path, string where, bool isSame)
    {
        string advice = $"return a copy, such as {CopyOf(input)}";
        string explanation = $"the result shares its storage with the input {input.Name}: {advice}";
        return new Disagreement(
            new Mismatch(MismatchKind.InputChanged, explanation),
            [
                $"The result of the call is not independent of its input {path}:",
                "Expected: a result with storage of its own",
                $"But was:  {where} {(isSame ? "is the same object as" : "shares its storage with")} {path}",
                $"Next:     whoever writes to one of them changes the other: {advice}.",
            ]);
    }

    private static Disagreement Found(Input input, params string[] finding)
    {
        string advice = $"copy before writing, such as {CopyOf(input)}";
        return new Disagreement(
            new Mismatch(MismatchKind.InputChanged, $"the call changed its input {input.Name}: {advice}"),
            [.. finding, $"Next:     the caller still needs {input.Name}: {advice}."]);
    }

    private static string CopyOf(Input input) => input.Value switch
    {
        Matrix<double> or Vector<double> => $"`var y = {input.Name}.Clone();`",
        Tensor<double> => $"`var y = Tensor.CreateFromShape<double>({input.Name}.Lengths); {input.Name}.CopyTo(y);`",
        Array { Rank: 1 } => $"`var y = {input.Name}.ToArray();`",
        _ => "`Clone()` of the part that is written to",
    };

    private static int[] IndexOf(int[] shape, int flat)
    {
        var index = new int[shape.Length];
        for (int axis = shape.Length - 1; axis >= 0; axis--)
        {
            (flat, index[axis]) = Math.DivRem(flat, shape[axis]);
        }

        return index;
    }
}
