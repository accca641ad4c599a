namespace Gradus.Results;

/// <summary>The one word that every expected case gets.</summary>
internal enum Verdict
{
    /// <summary>The case's test passed.</summary>
    Pass,

    /// <summary>The answer has the right form and the wrong values, or is not written yet.</summary>
    Fail,

    /// <summary>The submission does not compile.</summary>
    CompileError,

    /// <summary>Compiling needed more time, memory or nesting than any solution does.</summary>
    CompileLimit,

    /// <summary>The case used up its processor or wall time.</summary>
    Timeout,

    /// <summary>The learner's code threw, or its process ended.</summary>
    Crash,

    /// <summary>The learner's code asked for more memory than its sandbox has.</summary>
    OutOfMemory,

    /// <summary>The learner's code printed more than its sandbox takes.</summary>
    OutputLimit,

    /// <summary>The answer is missing, has the wrong shape, or is not finite.</summary>
    BadAnswer,

    /// <summary>The submission uses what the exercise does not allow.</summary>
    PolicyViolation,

    /// <summary>What was handed in is not a submission: wrong file, class or signature, or a broken archive.</summary>
    InvalidSubmission,

    /// <summary>Nothing was handed in for the exercise, or the case never ran.</summary>
    NotRun,

    /// <summary>Our bug. It never costs points and blocks the release of grades.</summary>
    GraderError,
}
