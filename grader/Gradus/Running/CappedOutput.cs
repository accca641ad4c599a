using System.Text;

namespace Gradus.Running;

/// <summary>Drains what a submission prints, keeps the beginning, and calls when it is too much.</summary>
internal sealed class CappedOutput : IDisposable
{
    private const int Cap = 1 << 20;
    private const int Kept = 4096;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly byte[] _kept = new byte[Kept];
    private readonly Stream _stream;
    private readonly Task _drained;
    private int _keptCount;

    public CappedOutput(Stream stream, Action onFull)
    {
        _stream = stream;
        _drained = Drain(onFull);
    }

    /// <summary>Whether more came than a submission may print.</summary>
    public bool IsFull { get; private set; }

    /// <summary>The beginning of it; call when the process has ended.</summary>
    public string Text()
    {
        _drained.Wait(Patience);
        return Encoding.UTF8.GetString(_kept, 0, _keptCount);
    }

    public void Dispose() => _stream.Dispose();

    private async Task Drain(Action onFull)
    {
        var buffer = new byte[1 << 16];
        var total = 0L;
        try
        {
            int count;
            while ((count = await _stream.ReadAsync(buffer).ConfigureAwait(false)) > 0)
            {
                var keep = Math.Min(count, Kept - _keptCount);
                buffer.AsSpan(0, keep).CopyTo(_kept.AsSpan(_keptCount));
                _keptCount += keep;
                total += count;
                if (total > Cap && !IsFull)
                {
                    IsFull = true;
                    onFull();
                }
            }
        }
        catch (Exception closed) when (closed is IOException or ObjectDisposedException)
        {
            // The worker is gone; what was read stays.
        }
    }
}
