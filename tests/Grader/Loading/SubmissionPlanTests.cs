using Gradus.Curriculum;
using Gradus.Grader.Tests.Twins;
using Gradus.Loading;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Loading;

internal sealed class SubmissionPlanTests
{
    private static readonly Catalog Course = TemporaryCourse.OfModules(
        ("01_First", "Alpha", ""), ("01_First", "Beta", ""), ("02_Second", "Gamma", ""));

    private static readonly Scope Anything = new(null, null);
    private static readonly Scope First = new(Course.Modules[0], null);
    private static readonly Scope Beta = new(Course.Modules[0], Course.Modules[0].Exercises[1]);

    [Test]
    public void Exercises_that_were_handed_in_are_graded_in_the_order_of_the_course()
    {
        Assert.That(
            Plan(Anything, Of("ada", "02_Second/Gamma.cs", "01_First/Beta.cs", "01_First/Alpha.cs")),
            Is.EqualTo<string[]>(["ada Alpha 2", "ada Beta 2", "ada Gamma 1"]));
    }

    [TestCase("01_First")]
    [TestCase("01_first")]
    [TestCase("First")]
    [TestCase("wrapper/01_First")]
    public void Folder_of_a_module_is_known_by_number_or_topic_and_inside_one_more_folder(string folder)
    {
        Assert.That(Plan(Anything, Of("ada", $"{folder}/Alpha.cs")), Is.EqualTo<string[]>(["ada Alpha 1"]));
    }

    [Test]
    public void Files_without_a_folder_belong_to_the_assigned_module()
    {
        Assert.That(Plan(First, Of("ada", "Alpha.cs")), Is.EqualTo<string[]>(["ada Alpha 1", "ada Beta 0"]));
    }

    [Test]
    public void Files_in_an_unknown_folder_belong_to_the_assigned_module()
    {
        Assert.That(Plan(First, Of("ada", "homework 1/Alpha.cs")), Is.EqualTo<string[]>(["ada Alpha 1", "ada Beta 0"]));
    }

    [Test]
    public void Assigned_exercise_takes_all_files_of_its_module_and_only_its_module()
    {
        Assert.That(
            Plan(Beta, Of("ada", "01_First/Beta.cs", "01_First/Helper.cs", "02_Second/Gamma.cs")),
            Is.EqualTo<string[]>(["ada Beta 2"]));
    }

    [Test]
    public void Assigned_exercise_is_looked_for_in_files_of_other_names()
    {
        Assert.That(Plan(Beta, Of("ada", "01_First/MyBeta.cs")), Is.EqualTo<string[]>(["ada Beta 1"]));
    }

    [Test]
    public void Helper_comes_along_with_every_exercise_of_its_module()
    {
        Assert.That(
            Plan(Anything, Of("ada", "01_First/Alpha.cs", "01_First/Helper.cs")),
            Is.EqualTo<string[]>(["ada Alpha 2"]));
    }

    [Test]
    public void Learner_without_anything_gets_an_entry_for_what_was_assigned()
    {
        Assert.That(
            Plan(First, Of("ada", "01_First/Alpha.cs"), Of("bob")),
            Has.Member("bob Alpha 0").And.Member("bob Beta 0"));
    }

    [Test]
    public void Learner_without_anything_is_told_what_was_found_and_expected()
    {
        var bob = new SubmissionPlan(Course, Anything).Of([Of("ada", "01_First/Alpha.cs"), Of("bob")]).Single(s => s.Learner == "bob");

        Assert.That(bob.Problem, Does.StartWith("found no C# file; expected 02_Second/Gamma.cs or the like"));
    }

    [Test]
    public void Broken_hand_in_gets_an_entry_for_each_exercise_that_others_handed_in()
    {
        var plan = Plan(Anything, Of("ada", "01_First/Alpha.cs", "02_Second/Gamma.cs"), HandIn.Invalid("eve", "broken"));

        Assert.That(
            plan,
            Is.EqualTo<string[]>(["ada Alpha 1", "ada Gamma 1", "eve Alpha !broken", "eve Gamma !broken"]));
    }

    [Test]
    public void Files_elsewhere_are_noted_once()
    {
        var plan = new SubmissionPlan(Course, Anything).Of([Of("ada", "01_First/Alpha.cs", "01_First/Beta.cs", "01_First/Tests/AlphaTests.cs")]);

        Assert.That(
            plan.SelectMany(s => s.Notes),
            Is.EqualTo<string[]>(["ignored 01_First/Tests/AlphaTests.cs: not directly in a module's folder"]));
    }

    [Test]
    public void File_that_comes_twice_for_a_module_is_refused()
    {
        Assert.That(
            Plan(First, Of("ada", "01_First/Alpha.cs", "First/Alpha.cs")),
            Is.EqualTo<string[]>(["ada Alpha !found 2 files Alpha.cs for 01_First; expected one", "ada Beta !found 2 files Alpha.cs for 01_First; expected one"]));
    }

    [Test]
    public void No_hand_in_gives_no_submission() => Assert.That(Plan(First), Is.Empty);

    private static IEnumerable<string> Plan(Scope scope, params HandIn[] handIns) => new SubmissionPlan(Course, scope).Of(handIns)
        .Select(s => $"{s.Learner} {s.Exercise} {(s.Problem is null ? s.Files.Count : $"!{s.Problem}")}");

    private static HandIn Of(string learner, params string[] paths) =>
        new(learner, [.. paths.Select(p => new HandedFile(Path.GetDirectoryName(p) ?? "", Path.GetFileName(p), ""))], [], null);
}
