namespace Gradus.Kit;

/// <summary>In what way an answer is wrong, the most basic one first.</summary>
public enum MismatchKind
{
    /// <summary>There is no answer: it is null or has no entries.</summary>
    Missing,

    /// <summary>The answer has another type or shape.</summary>
    Shape,

    /// <summary>The answer holds NaN or an infinity.</summary>
    NotFinite,

    /// <summary>Some entries are further from the expected ones than the tolerance allows.</summary>
    Value,

    /// <summary>The call changed an input, or returned one as its own result.</summary>
    InputChanged,
}
