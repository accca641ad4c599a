namespace Gradus.Analyzers.Roles;

/// <summary>A role and how sure it is: a name alone is a guess, which the rules report as information only.</summary>
internal readonly record struct ResolvedRole(MethodRole Role, bool IsGuess)
{
    public static readonly ResolvedRole None = new(MethodRole.None, IsGuess: false);
}
