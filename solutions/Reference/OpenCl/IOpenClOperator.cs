namespace Gradus.Reference.OpenCl;

/// <summary>An operator as a sequence of kernel launches; its kernels are in the file of the same name, *.cl.</summary>
internal interface IOpenClOperator
{
    /// <summary>
    /// Writes down the launches for one case. The launches of many cases become one launch each, so every kernel
    /// writes all of its output and relies on nothing but the launches before it.
    /// </summary>
    void Plan(LaunchPlan plan);
}
