namespace Gradus.Analyzers.Roles;

/// <summary>What a method is for, as the kit's attributes say it.</summary>
internal enum MethodRole
{
    None,
    Forward,
    Backward,
    Loss,
    Step,
}
