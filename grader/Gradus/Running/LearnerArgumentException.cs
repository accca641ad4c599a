namespace Gradus.Running;

/// <summary>As <see cref="LearnerException"/>, for the exception that contracts ask for on wrong arguments.</summary>
internal sealed class LearnerArgumentException(Thrown thrown) : ArgumentException($"the submission threw {thrown.Name}");
