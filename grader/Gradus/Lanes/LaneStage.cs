namespace Gradus.Lanes;

/// <summary>What a lane is at; each stage has its own deadline.</summary>
internal enum LaneStage
{
    /// <summary>It loads the hidden tests and warms up the compiler.</summary>
    Starting,

    /// <summary>It waits for a submission.</summary>
    Idle,

    /// <summary>It compiles and analyses: the stage that a hostile source can hang or kill.</summary>
    Compiling,

    /// <summary>It runs hidden tests; the submission itself runs in a worker.</summary>
    Judging,
}
