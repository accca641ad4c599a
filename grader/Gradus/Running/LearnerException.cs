namespace Gradus.Running;

/// <summary>Carries an exception of the learner's code into the hidden test that called it.</summary>
internal sealed class LearnerException(Thrown thrown) : Exception($"the submission threw {thrown.Name}");
