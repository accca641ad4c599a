namespace Gradus.Kit;

/// <summary>What a grader saw of one parameter after a call.</summary>
/// <param name="Parameter">Name of the parameter.</param>
/// <param name="IsAlias">True: the result shares storage with it; false: it was changed.</param>
internal sealed record InputReport(string Parameter, bool IsAlias);
