using System.Numerics;

namespace Gradus.Reference.Managed.Convolving;

/// <summary>A part of the plane that an image lies in: rows and columns of the image, and zeros where it has none.</summary>
internal readonly record struct Frame(int FirstRow, int FirstColumn, int Rows, int Columns)
{
    // What vectors may read after the last number.
    private const int Slack = 64;

    /// <summary>Numbers of one channel.</summary>
    public int Area => Rows * Columns;

    /// <summary>How long an array for so many channels is.</summary>
    public int Room(int channels) => (channels * Area) + Slack;

    /// <summary>Copies channels (height, width) that lie one after the other.</summary>
    public void Copy<T>(ReadOnlySpan<T> source, int height, int width, Span<T> target)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int channels = height * width == 0 ? 0 : source.Length / (height * width);
        if (FirstRow == 0 && FirstColumn == 0 && Rows == height && Columns == width)
        {
            source.CopyTo(target);
            return;
        }

        (int left, int right) = Overlap(FirstColumn, Columns, width);
        (int top, int bottom) = Overlap(FirstRow, Rows, height);
        target.Clear();
        for (int channel = 0; channel < channels; channel++)
        {
            for (int row = top; row < bottom; row++)
            {
                int from = (((channel * height) + FirstRow + row) * width) + FirstColumn;
                int to = ((channel * Rows) + row) * Columns;
                source[(from + left)..(from + right)].CopyTo(target[(to + left)..]);
            }
        }
    }

    // The places of the frame that the image has; none where they do not meet.
    private static (int Start, int End) Overlap(int first, int count, int length)
    {
        int start = Math.Clamp(-first, 0, count);
        return (start, Math.Clamp(length - first, start, count));
    }
}
