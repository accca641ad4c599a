using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using Gradus.Compiling;

namespace Gradus.Running;

/// <summary>
/// Where an exception came from. A worker tells two numbers and no text, so nothing that the submission saw at run time,
/// such as a hidden input, can reach a learner by this way.
/// </summary>
internal static class ThrowSite
{
    private const int MethodTable = 0x06;
    private const int TableShift = 24;
    private const int RowMask = 0xFFFFFF;

    /// <summary>Class and method, and file and line.</summary>
    /// <param name="submission">The learner's assembly.</param>
    /// <param name="token">Metadata token of the method; what is no method of the assembly gives two empty texts.</param>
    /// <param name="offset">Place in the method's code.</param>
    public static (string Member, string Place) Of(CompiledSubmission submission, int token, int offset)
    {
        using var assembly = new PEReader(ImmutableCollectionsMarshal.AsImmutableArray(submission.Image));
        var metadata = assembly.GetMetadataReader();
        var row = token & RowMask;
        if (token >> TableShift != MethodTable || row < 1 || row > metadata.MethodDefinitions.Count)
        {
            return ("", "");
        }

        var handle = MetadataTokens.MethodDefinitionHandle(row);
        var method = metadata.GetMethodDefinition(handle);
        var type = metadata.GetTypeDefinition(method.GetDeclaringType());
        return ($"{metadata.GetString(type.Name)}.{metadata.GetString(method.Name)}", Place(submission, handle, offset));
    }

    private static string Place(CompiledSubmission submission, MethodDefinitionHandle method, int offset)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbImage(ImmutableCollectionsMarshal.AsImmutableArray(submission.Symbols));
        var symbols = provider.GetMetadataReader();
        var point = symbols.GetMethodDebugInformation(method.ToDebugInformationHandle()).GetSequencePoints()
            .LastOrDefault(p => !p.IsHidden && p.Offset <= offset);
        return point.Document.IsNil
            ? ""
            : $"{Path.GetFileName(symbols.GetString(symbols.GetDocument(point.Document).Name))}, line {point.StartLine}";
    }
}
