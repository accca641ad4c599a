using NUnit.Framework;
using NUnit.Framework.Interfaces;

namespace Gradus.Kit;

/// <summary>
/// What every case of a test is worth. A test with three seeds and <c>[Points(2)]</c> is worth six points.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PointsAttribute : PropertyAttribute
{
    /// <summary>Name of the NUnit property that holds the points.</summary>
    public const string PropertyName = "Points";

    /// <summary>Gives a test its points.</summary>
    /// <param name="points">Points per case, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is less than 1.</exception>
    public PointsAttribute(int points)
        : base(PropertyName, points)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 1);
        Points = points;
    }

    /// <summary>Points per case.</summary>
    public int Points { get; }

    /// <summary>
    /// The points of a test, or null. NUnit keeps them with the parent of the cases where there are parameters.
    /// </summary>
    /// <param name="test">A case as NUnit sees it.</param>
    public static int? Of(ITest test) => TestProperty.Find(test, PropertyName) as int?;
}
