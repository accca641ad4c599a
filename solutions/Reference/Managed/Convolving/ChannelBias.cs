using System.Numerics;
using System.Numerics.Tensors;

namespace Gradus.Reference.Managed.Convolving;

/// <summary>One number for each channel of images (N, C, ·, ·).</summary>
internal static class ChannelBias
{
    /// <summary>Adds b[c] to every number of channel c.</summary>
    public static void Add<T>(T[] images, int area, T[] b)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int samples = images.Length == 0 ? 0 : images.Length / (area * b.Length);
        Shares.Each(samples, images.Length, (sample, _) =>
        {
            for (int channel = 0; channel < b.Length; channel++)
            {
                Span<T> plane = images.AsSpan(((sample * b.Length) + channel) * area, area);
                TensorPrimitives.Add(plane, b[channel], plane);
            }
        });
    }

    /// <summary>db[c] = the sums over the planes of channel c, sample after sample.</summary>
    public static void Sum<T>(T[] images, int area, T[] db)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int samples = images.Length == 0 ? 0 : images.Length / (area * db.Length);
        Shares.Each(db.Length, images.Length, (channel, _) =>
        {
            for (int sample = 0; sample < samples; sample++)
            {
                db[channel] += LaneSum.Of<T>(images.AsSpan(((sample * db.Length) + channel) * area, area));
            }
        });
    }
}
