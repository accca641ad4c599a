using NUnit.Framework;
using NUnit.Framework.Constraints;
using NUnit.Framework.Internal;

namespace Gradus.Kit.Tests;

/// <summary>What a constraint says of an answer that it rejects.</summary>
internal static class Rejection
{
    public static string Of<T>(IConstraint constraint, T actual) => TextOf(constraint.ApplyTo(actual));

    public static string OfCall<T>(Constraint constraint, Func<T> call) => TextOf(constraint.ApplyTo(call));

    public static string OfCall(Constraint constraint, Action call) => TextOf(constraint.ApplyTo(call));

    public static Mismatch Reported<T>(IConstraint constraint, T actual)
    {
        var session = new GradingSession { Seed = 0 };
        GradingSession.Current = session;
        try
        {
            constraint.ApplyTo(actual);
        }
        finally
        {
            GradingSession.Current = null;
        }

        return session.FirstMismatch ?? throw new AssertionException("Nothing was reported to the session.");
    }

    private static string TextOf(ConstraintResult result)
    {
        Assert.That(result.IsSuccess, Is.False, "the constraint accepts what it should reject");
        var writer = new TextMessageWriter();
        result.WriteMessageTo(writer);
        return writer.ToString().ReplaceLineEndings("\n").TrimEnd();
    }
}
