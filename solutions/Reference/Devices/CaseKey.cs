using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Gradus.Reference;

/// <summary>Tells cases apart by all that their results depend on.</summary>
internal static class CaseKey
{
    /// <summary>The same text for cases that have the same results, and only for them.</summary>
    public static string Of<T>(Contract contract, OperatorCase<T> request)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, $"{contract.Name} {contract.Version} {typeof(T).Name}");
        foreach ((string name, ParameterValue value) in request.Parameters.OrderBy(value => value.Key, StringComparer.Ordinal))
        {
            Append(hash, $"{name}={value}");
        }

        foreach ((string name, NdArray<T> input) in request.Inputs.OrderBy(input => input.Key, StringComparer.Ordinal))
        {
            Append(hash, $"{name}{Shapes.Text(input.Shape)}");
            hash.AppendData(MemoryMarshal.AsBytes(input.Data.AsSpan()));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    // The length first: no two lists of texts give the same bytes.
    private static void Append(IncrementalHash hash, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}
