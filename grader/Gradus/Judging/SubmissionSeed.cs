using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Gradus.Loading;

namespace Gradus.Judging;

/// <summary>
/// The seed of one submission's random inputs. It depends on the submission's own bytes: the same submission meets the
/// same inputs again, and answers written into the source for known inputs change those inputs.
/// </summary>
internal static class SubmissionSeed
{
    /// <summary>Mixes the run's seed, the exercise and the files.</summary>
    public static ulong Of(ulong run, Submission submission)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> number = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(number, run);
        hash.AppendData(number);
        foreach (var part in submission.Files.SelectMany(f => new[] { f.Name, f.Text }).Prepend(submission.Exercise))
        {
            hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(part)));
        }

        return BinaryPrimitives.ReadUInt64LittleEndian(hash.GetHashAndReset());
    }
}
