using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Kit.Tests;

public sealed class ReadmeTests
{
    private static string Readme()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Exercises.sln")))
        {
            folder = folder.Parent;
        }

        string root = folder?.FullName ?? throw new DirectoryNotFoundException("Exercises.sln is in no folder above the tests.");
        return File.ReadAllText(Path.Combine(root, "exercises", "Kit", "README.md"));
    }

    [Test]
    public void Readme_shows_the_message_that_learners_get()
    {
        Matrix<double> expected = Numbers.Matrix(new[,] { { 1, -2, 0.5, 4 }, { 8, 0.25, 3, -1 }, { 2, 5, -6, 7 } });
        Assert.That(Readme().ReplaceLineEndings("\n"), Does.Contain(Rejection.Of(Agrees.With(expected, "dw"), expected / 4)));
    }

    [Test]
    public void Readme_is_short() => Assert.That(Readme().Split('\n'), Has.Length.LessThanOrEqualTo(81));
}
