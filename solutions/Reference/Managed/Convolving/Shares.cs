namespace Gradus.Reference.Managed.Convolving;

/// <summary>Shares work among threads: whole items where there are enough of them, what is in an item where not.</summary>
internal static class Shares
{
    /// <summary>Does every item.</summary>
    /// <param name="items">How many there are.</param>
    /// <param name="multiplications">What all of them cost.</param>
    /// <param name="body">Does one item; the flag says whether threads are to share it.</param>
    public static void Each(int items, long multiplications, Action<int, bool> body)
    {
        bool isWorthThreads = Product.IsWorthThreads(multiplications);
        if (isWorthThreads && items >= Environment.ProcessorCount)
        {
            Parallel.For(0, items, item => body(item, false));
        }
        else
        {
            for (int item = 0; item < items; item++)
            {
                body(item, isWorthThreads);
            }
        }
    }
}
