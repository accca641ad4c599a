using System.Text;

namespace Gradus.Grader.Tests.Running;

/// <summary>Gives a text, then breaks like the pipe of a process that was killed.</summary>
internal sealed class BrokenStream(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Position < Length ? base.ReadAsync(buffer, cancellationToken) : throw new IOException("broken");
}
