using Gradus.Running;

namespace Gradus.Twins;

/// <summary>What the bodies of a twin call: each call is answered by the submission under grading.</summary>
public static class Remote
{
    /// <summary>Calls a member in the worker.</summary>
    /// <param name="member">The member's number.</param>
    /// <param name="self">The object it is called on; null for a static member.</param>
    /// <param name="arguments">Arguments in the order of the parameters; they go by value.</param>
    /// <returns>The answer, of the member's declared type.</returns>
    public static object? Call(int member, RemoteObject? self, object?[] arguments) =>
        Submission.Call(member, self, arguments);

    /// <summary>Calls a constructor in the worker.</summary>
    /// <param name="member">The constructor's number.</param>
    /// <param name="arguments">Arguments in the order of the parameters.</param>
    /// <returns>The new object's stand-in.</returns>
    public static RemoteObject Construct(int member, object?[] arguments) =>
        Submission.Construct(member, arguments);

    private static SubmissionSession Submission => SubmissionSession.Current
        ?? throw new InvalidOperationException("a twin was called while no submission is under grading");
}
