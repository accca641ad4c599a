using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Kit.Tests.Agreement;

public sealed class DiagnosisTests
{
    private static Matrix<double> Random(int seed, int rows = 3, int columns = 4) =>
        RandomSource.Seeded(seed).Matrix(rows, columns);

    private static string? CauseOf(object expected, object actual)
    {
        NumericData data = NumericData.OfExpected(expected);
        return Diagnosis.Of(new Comparison(data, NumericData.Of(actual), Tolerance.For(data, 1e-6, 1e-9)), [])?.Text;
    }

    [Test]
    public void Unrelated_answer_has_no_cause([Seeds(20)] int seed) =>
        Assert.That(CauseOf(Random(seed), Random(seed + 100)), Is.Null);

    [Test]
    public void Single_number_has_no_cause_by_chance([Seeds(20)] int seed) =>
        Assert.That(CauseOf(RandomSource.Seeded(seed).Normal(), RandomSource.Seeded(seed + 100).Normal()), Is.Null);

    [Test]
    public void Two_unrelated_entries_have_no_cause([Seeds(20)] int seed) =>
        Assert.That(CauseOf(RandomSource.Seeded(seed).Vector(2), RandomSource.Seeded(seed + 100).Vector(2)), Is.Null);

    [TestCase(1, 5)]
    [TestCase(5, 1)]
    [TestCase(1, 1)]
    public void Unrelated_row_or_column_has_no_cause(int rows, int columns) =>
        Assert.That(CauseOf(Random(1, rows, columns), Random(101, rows, columns)), Is.Null);

    [Test]
    public void Almost_constant_factor_is_no_cause()
    {
        Matrix<double> actual = Random(1) * 0.3;
        actual[1, 1] += 1e-3;
        Assert.That(CauseOf(Random(1), actual), Is.Null);
    }

    [TestCase(-1, "every entry has the wrong sign")]
    [TestCase(2, "every entry is twice the expected one")]
    [TestCase(0.5, "every entry is half the expected one")]
    [TestCase(3, "every entry is 3 times the expected one, and 3 is the number of rows: a sum where a mean is asked for?")]
    [TestCase(0.25, "every entry is 1/4 of the expected one, and 4 is the number of columns: averaged twice")]
    [TestCase(7, "every entry is 7 times the expected one: a sum")]
    [TestCase(1.0 / 7, "every entry is 1/7 of the expected one: averaged")]
    [TestCase(0.37, "every entry is 0.37 times the expected one")]
    [TestCase(-4, "every entry is -4 times the expected one")]
    public void Constant_factor_is_found(double factor, string cause) =>
        Assert.That(CauseOf(Random(1), Random(1) * factor), Does.StartWith(cause));

    [Test]
    public void Factor_2_that_is_also_a_dimension_is_named_as_both() =>
        Assert.That(
            CauseOf(Random(1, 2, 3), Random(1, 2, 3) * 2),
            Does.EndWith("or is it about the number of rows, which is 2?"));

    [TestCase(1e-300)]
    [TestCase(1e-150)]
    [TestCase(1e150)]
    [TestCase(1e299)]
    public void Constant_factor_is_found_at_any_scale(double scale) =>
        Assert.That(CauseOf(Random(1) * scale, Random(1) * scale * 3), Does.StartWith("every entry is 3 times"));

    [Test]
    public void Factor_is_found_between_the_ends_of_the_range() =>
        Assert.That(CauseOf(Random(1) * 1e-300, Random(1) * 1e5), Does.StartWith("every entry is 1E+305 times"));

    [Test]
    public void Factor_of_a_tensor_names_the_dimension()
    {
        Tensor<double> expected = RandomSource.Seeded(1).Tensor(2, 3, 5);
        Assert.That(
            CauseOf(expected, Numbers.Map(expected, entry => entry / 5)),
            Does.Contain("5 is the number of slices along dimension 2"));
    }

    [TestCase(-1, "the answer has the wrong sign")]
    [TestCase(2, "the answer is twice the expected one")]
    [TestCase(0.5, "the answer is half the expected one")]
    [TestCase(0, "the answer is 0")]
    public void Factor_of_a_single_number_is_found_when_it_is_a_telling_one(double factor, string cause) =>
        Assert.That(CauseOf(0.7, 0.7 * factor), Does.StartWith(cause));

    [TestCase(3)]
    [TestCase(0.37)]
    public void Other_factor_of_a_single_number_is_chance(double factor) =>
        Assert.That(CauseOf(0.7, 0.7 * factor), Is.Null);

    [Test]
    public void Factor_of_equal_entries_could_as_well_be_an_offset() =>
        Assert.That(CauseOf(Numbers.Vector(0.4, 0.4, 0.4), Numbers.Vector(0.5, 0.5, 0.5)), Is.Null);

    [Test]
    public void Zeros_are_found([Seeds(3)] int seed) =>
        Assert.That(
            CauseOf(Random(seed), Matrix<double>.Build.Dense(3, 4)),
            Does.StartWith("every entry is 0: is the result filled in"));

    [Test]
    public void Something_in_place_of_zeros_has_no_cause() =>
        Assert.That(CauseOf(Matrix<double>.Build.Dense(3, 4), Random(1)), Is.Null);

    [Test]
    public void Transpose_of_a_square_matrix_is_found([Seeds(10)] int seed) =>
        Assert.That(CauseOf(Random(seed, 4, 4), Random(seed, 4, 4).Transpose()), Does.StartWith("it is the transpose"));

    [Test]
    public void Matrix_filled_column_by_column_is_found() =>
        Assert.That(
            CauseOf(Random(1), Matrix<double>.Build.DenseOfColumnMajor(3, 4, Random(1).ToRowMajorArray())),
            Does.StartWith("the entries are right but were filled in column by column"));

    [Test]
    public void Matrix_read_column_by_column_is_found() =>
        Assert.That(
            CauseOf(Random(1), Matrix<double>.Build.DenseOfRowMajor(3, 4, Random(1).ToColumnMajorArray())),
            Does.StartWith("the entries are right but were read column by column"));

    [Test]
    public void Swapped_dimensions_of_a_tensor_are_found() =>
        Assert.That(
            CauseOf(
                Numbers.FromIndices([2, 3, 3], i => Math.Sin(1 + i[0] + 3 * i[1] + 11 * i[2])),
                Numbers.FromIndices([2, 3, 3], i => Math.Sin(1 + i[0] + 3 * i[2] + 11 * i[1]))),
            Is.EqualTo("its dimensions are those of the expected answer in the order [0, 2, 1]"));

    [Test]
    public void Dimensions_of_a_tensor_of_another_shape_are_found()
    {
        Tensor<double> tensor = Numbers.FromIndices([2, 3, 4], i => Math.Sin(1 + i[0] + 3 * i[1] + 11 * i[2]));
        Tensor<double> moved = Numbers.FromIndices([4, 2, 3], i => Math.Sin(1 + i[1] + 3 * i[2] + 11 * i[0]));
        (NumericData expected, NumericData actual) = (NumericData.Of(tensor), NumericData.Of(moved));
        Cause? cause = Gradus.Kit.Causes.AxisOrder.FindReshaped(expected, actual, Tolerance.For(expected, 1e-6, 1e-9));
        Assert.That(cause?.Text, Does.EndWith("in the order [2, 0, 1]"));
    }

    [Test]
    public void Reversed_rows_are_found() =>
        Assert.That(
            CauseOf(Random(1), Matrix<double>.Build.DenseOfRowVectors(Random(1).EnumerateRows().Reverse())),
            Does.StartWith("the rows are in reverse order"));

    [Test]
    public void Reversed_columns_are_found() =>
        Assert.That(
            CauseOf(Random(1), Matrix<double>.Build.DenseOfColumnVectors(Random(1).EnumerateColumns().Reverse())),
            Does.StartWith("the columns are in reverse order"));

    [Test]
    public void Flipped_kernel_is_found() =>
        Assert.That(
            CauseOf(Random(1), Random(1).MapIndexed((row, column, _) => Random(1)[2 - row, 3 - column])),
            Is.EqualTo("the rows and columns are in reverse order: is a kernel flipped?"));

    [Test]
    public void Reversed_vector_is_found() =>
        Assert.That(
            CauseOf(Numbers.Vector(1, 2, 4), Numbers.Vector(4, 2, 1)),
            Does.StartWith("the entries are in reverse order"));

    [TestCase(new double[] { 2, 4, 8, 1 }, "early")]
    [TestCase(new double[] { 2, 4, 8, 0 }, "early")]
    [TestCase(new double[] { 8, 1, 2, 4 }, "late")]
    [TestCase(new double[] { 0, 1, 2, 4 }, "late")]
    public void Index_that_is_off_by_one_is_found(double[] actual, string when) =>
        Assert.That(
            CauseOf(new double[] { 1, 2, 4, 8 }, actual), Does.StartWith($"each entry stands one place too {when}"));

    [Test]
    public void Two_entries_are_too_few_to_be_called_shifted() =>
        Assert.That(CauseOf(Numbers.Vector(1, 3), Numbers.Vector(3, 0)), Is.Null);

    [Test]
    public void Permuted_rows_are_found() =>
        Assert.That(
            CauseOf(Random(1, 4, 3), Matrix<double>.Build.Dense(4, 3, (row, column) => Random(1, 4, 3)[row ^ 1, column])),
            Is.EqualTo("the rows are right but in another order"));

    [Test]
    public void Entries_in_other_places_are_found()
    {
        double[] entries = Random(1).ToRowMajorArray();
        (entries[0], entries[5], entries[10]) = (entries[5], entries[10], entries[0]);
        Assert.That(
            CauseOf(Random(1), Matrix<double>.Build.DenseOfRowMajor(3, 4, entries)),
            Does.StartWith("the entries are right but in other places"));
    }

    [TestCase(0, "only the first row is wrong")]
    [TestCase(2, "only the last row is wrong")]
    [TestCase(1, "only one row is wrong")]
    public void Wrong_row_is_found(int wrong, string cause) =>
        Assert.That(
            CauseOf(Random(1), Random(1).MapIndexed((row, _, entry) => row == wrong ? entry + row + 3 : entry)),
            Does.StartWith(cause));

    [TestCase(0, "only the first row is right")]
    [TestCase(2, "only the last row is right")]
    public void Row_that_alone_is_right_is_found(int right, string cause) =>
        Assert.That(
            CauseOf(Random(1), Random(1).MapIndexed((row, column, entry) =>
                row == right ? entry : entry + 3 + row * column)),
            Does.StartWith(cause));

    [Test]
    public void Wrong_column_is_found() =>
        Assert.That(
            CauseOf(Random(1), Random(1).MapIndexed((row, column, entry) => column == 3 ? row : entry)),
            Does.StartWith("only the last column is wrong"));

    [Test]
    public void Row_that_was_not_filled_in_is_found() =>
        Assert.That(
            CauseOf(Random(1), Random(1).MapIndexed((row, _, entry) => row == 2 ? 0 : entry)),
            Does.StartWith("only the last row is wrong").And.Contains("the wrong entries are all 0 in the answer"));

    [Test]
    public void Wrong_border_is_found() =>
        Assert.That(
            CauseOf(Random(1, 4, 5), Random(1, 4, 5).MapIndexed((row, column, entry) =>
                row is 0 or 3 || column is 0 or 4 ? entry * entry + 2 : entry)),
            Does.StartWith("only the border is wrong"));

    [Test]
    public void Wrong_diagonal_is_found() =>
        Assert.That(
            CauseOf(Random(1, 4, 4), Random(1, 4, 4).MapIndexed((row, column, entry) =>
                row == column ? entry + row + 1 : entry)),
            Does.StartWith("only the diagonal is wrong"));

    [Test]
    public void Missing_mask_is_found() =>
        Assert.That(
            CauseOf(Random(1).PointwiseMaximum(0), Random(1)),
            Does.StartWith("the wrong entries are exactly those where 0 is expected"));

    [Test]
    public void Missing_sign_is_found() =>
        Assert.That(
            CauseOf(Random(1), Random(1).PointwiseAbs()), Is.EqualTo("the wrong entries only have the wrong sign"));

    [Test]
    public void Constant_offset_is_found() =>
        Assert.That(CauseOf(Random(1), Random(1) + 0.5), Does.StartWith("every entry is off by the same amount, 0.5"));

    [Test]
    public void Missing_bias_is_found() =>
        Assert.That(
            CauseOf(Random(1), Random(1).MapIndexed((_, column, entry) => entry - 0.3 * (column + 1))),
            Does.StartWith("within each column all entries are off by the same amount: is a bias missing"));

    [Test]
    public void Missing_bias_of_a_channel_is_found()
    {
        Tensor<double> expected = RandomSource.Seeded(1).Tensor(2, 3, 2, 4);
        Tensor<double> actual = Numbers.FromIndices([2, 3, 2, 4], i => expected[[i[0], i[1], i[2], i[3]]] + i[1] + 1);
        Assert.That(
            CauseOf(expected, actual),
            Does.StartWith("within each slice along dimension 1 all entries are off by the same amount"));
    }

    [Test]
    public void Rows_with_factors_of_their_own_are_found() =>
        Assert.That(
            CauseOf(Random(1), Random(1).MapIndexed((row, _, entry) => entry * (row + 1.5))),
            Does.StartWith("each row is the expected one times a factor of its own"));

    [Test]
    public void Known_mistake_comes_before_other_causes()
    {
        NumericData expected = NumericData.Of(Random(1));
        NumericData actual = NumericData.Of(Random(1) / 3);
        var comparison = new Comparison(expected, actual, Tolerance.For(expected, 1e-6, 1e-9));
        Assert.That(
            Diagnosis.Of(comparison, [new Suspect("another", expected), new Suspect("averaged twice", actual)])?.Text,
            Is.EqualTo("this is the answer of a known mistake: averaged twice"));
    }

    [Test]
    public void Known_mistakes_that_give_the_same_are_both_named()
    {
        NumericData expected = NumericData.Of(Random(1));
        NumericData actual = NumericData.Of(Random(2));
        var comparison = new Comparison(expected, actual, Tolerance.For(expected, 1e-6, 1e-9));
        Assert.That(
            Diagnosis.Of(comparison, [new Suspect("a", actual), new Suspect("b", actual)])?.Text,
            Does.EndWith("a, or b"));
    }
}
