namespace Gradus.Worker;

/// <summary>The first byte of every message between the grader and the worker.</summary>
internal enum Frame : byte
{
    /// <summary>To the worker: the submission's assembly and symbols, and the members that will be called.</summary>
    Load = 1,

    /// <summary>To the worker: call number, member, arguments.</summary>
    Call = 2,

    /// <summary>To the worker: what a callback returned.</summary>
    CallbackResult = 3,

    /// <summary>From the worker: it runs, or it has loaded the assembly.</summary>
    Ready = 16,

    /// <summary>From the worker: call number, arguments found changed, arguments found in the result, result.</summary>
    Returned = 17,

    /// <summary>From the worker: call number, the exception's types, its text, its place in the learner's code.</summary>
    Threw = 18,

    /// <summary>From the worker: callback number, arguments.</summary>
    Callback = 19,
}
