using Gradus.Results;

namespace Gradus.Reporting;

/// <summary>What reports ask of a submission beyond its data.</summary>
internal static class Submissions
{
    extension(SubmissionResult submission)
    {
        /// <summary>The share of the points that is proven, from 0 to 1; 0 when there are none to prove.</summary>
        public double Fraction => submission.MaxScore == 0 ? 0 : (double)submission.Score / submission.MaxScore;

        /// <summary>Whether an error of ours touched a case: the score is not final then.</summary>
        public bool IsWithheld => submission.Cases.Any(c => c.Verdict == Verdict.GraderError);

        /// <summary>Whether every case passed.</summary>
        public bool IsComplete => submission.Cases.All(c => c.Verdict == Verdict.Pass);
    }
}
