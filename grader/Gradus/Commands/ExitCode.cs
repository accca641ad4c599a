namespace Gradus.Commands;

/// <summary>What the shell gets.</summary>
internal static class ExitCode
{
    /// <summary>Every submission has its verdicts.</summary>
    public const int Done = 0;

    /// <summary>A comparison was made, and something differs.</summary>
    public const int Differs = 1;

    /// <summary>The command was called wrongly, or cannot run here: nothing was graded.</summary>
    public const int WrongUsage = 2;

    /// <summary>A case could not be judged: do not release the grades.</summary>
    public const int GraderError = 3;
}
