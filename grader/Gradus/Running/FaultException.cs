namespace Gradus.Running;

/// <summary>Ends a hidden test whose question got no answer. The verdict is in the session, not in the exception.</summary>
internal sealed class FaultException(Fault fault) : Exception(fault.Message)
{
    /// <summary>What happened.</summary>
    public Fault Fault { get; } = fault;
}
