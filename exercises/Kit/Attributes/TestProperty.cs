using NUnit.Framework.Interfaces;

namespace Gradus.Kit;

/// <summary>
/// Finds a property of a test where NUnit keeps it: with the test itself, or with the suite of its cases.
/// </summary>
internal static class TestProperty
{
    public static object? Find(ITest? test, string name)
    {
        for (; test is not null; test = test.Parent)
        {
            if (test.Properties.Get(name) is { } value)
            {
                return value;
            }
        }

        return null;
    }
}
