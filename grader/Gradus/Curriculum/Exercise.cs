namespace Gradus.Curriculum;

/// <summary>One exercise as its class declares it.</summary>
/// <param name="Module">The module's folder, such as <c>03_Backprop</c>.</param>
/// <param name="Name">The class and file, such as <c>Affine</c>.</param>
/// <param name="Title">What the learner builds.</param>
/// <param name="Order">Place in the module, from 1.</param>
/// <param name="Stars">Difficulty, 1 to 3.</param>
/// <param name="Hours">Hours a learner needs.</param>
internal sealed record Exercise(string Module, string Name, string Title, int Order, int Stars, double Hours);
