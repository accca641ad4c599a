using Gradus.Analyzers.Randomness;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Randomness;

public sealed class ProcessDependentHashCodeTests
{
    [TestCase("v[([|word.GetHashCode()|] & int.MaxValue) % v.Length] += 1; return 0;")]
    [TestCase("return Math.Abs([|word.GetHashCode()|]) % 10;")]
    [TestCase("return (int)((uint)[|word.GetHashCode()|] % 10);")]
    [TestCase("var h = [|word.GetHashCode()|]; return Math.Abs(h) % v.Length;")]
    [TestCase("var rng = new Random([|word.GetHashCode()|]); return rng.Next();")]
    [TestCase("return [|HashCode.Combine(word, 3)|] % 10;")]
    [TestCase("return [|(word, 3).GetHashCode()|] % 10;")]
    [TestCase("return [|word.ToLowerInvariant().GetHashCode()|] ^ 17;")]
    [TestCase("return words.Select(w => [|w.GetHashCode()|] % 8).Sum();")]
    [TestCase("return [|word.GetHashCode(StringComparison.Ordinal)|] % 10;")]
    public void Hash_code_that_decides_about_a_number_is_found(string body)
        => Verify.Finds<ProcessDependentHashCode>(Method(body));

    [TestCase("var counts = new Dictionary<string, int>(); counts[word] = 1; return counts[word];")]
    [TestCase("return 5.GetHashCode() % 10;")]
    [TestCase("return 'c'.GetHashCode() % 10;")]
    [TestCase("return word.GetHashCode() == words[0].GetHashCode() ? 1 : 0;")]
    [TestCase("Console.WriteLine($\"{word.GetHashCode()}\"); return 0;")]
    [TestCase("var seen = new HashSet<int>(); seen.Add(word.GetHashCode()); return seen.Count;")]
    [TestCase("var sum = 0; foreach (var c in word) { sum = sum * 31 + c; } return sum % 10;")]
    public void Hash_code_that_only_finds_things_is_left_alone(string body)
        => Verify.Silent<ProcessDependentHashCode>(Method(body));

    [Test]
    public void Hash_code_of_a_type_is_left_alone()
        => Verify.Silent<ProcessDependentHashCode>("""
            public sealed class Token(string word) : IEquatable<Token>
            {
                private readonly string _word = word;

                public bool Equals(Token? other) => other?._word == _word;

                public override bool Equals(object? obj) => Equals(obj as Token);

                public override int GetHashCode() => _word.GetHashCode() * 31 + 7;
            }
            """);

    [Test]
    public void Comparer_is_left_alone()
        => Verify.Silent<ProcessDependentHashCode>("""
            public sealed class ByWord : IEqualityComparer<string>
            {
                public bool Equals(string? x, string? y) => x == y;

                public int GetHashCode(string obj) => Mixed(obj);

                private static int Mixed(string word) => word.GetHashCode() ^ 17;
            }
            """);

    private static string Method(string body) => $$"""
        public static class C
        {
            public static int M(string word, string[] words, double[] v)
            {
                {{body}}
            }
        }
        """;
}
