using System.Runtime.InteropServices;
using System.Text;
using Gradus.Grader.Tests.Repository;
using Gradus.Results;

namespace Gradus.Grader.Tests.Hostile;

/// <summary>Hand-ins whose files, names or bytes are the attack; the test makes them, each gets one verdict.</summary>
internal static partial class HostilePackages
{
    private const int SymbolicLink = 0xA000;
    private const int CharacterDevice = 0x2000;
    private const int Mebibyte = 1 << 20;

    private static readonly string Right = RepositoryRoot.Read($"{HostileSubmissions.Folder}/zz-honest/{Packer.Source}");

    private static readonly Dictionary<string, (Verdict Verdict, Action<Packer> Write)> All = new()
    {
        ["zip-slip"] = (Verdict.InvalidSubmission, p => p.Zip((Packer.Source, Right), ("../../escaped.cs", ""))),
        ["zip-absolute"] = (Verdict.InvalidSubmission, p => p.Zip((Packer.Source, Right), ("/etc/escaped.cs", ""))),
        ["zip-drive"] = (Verdict.InvalidSubmission, p => p.Zip((Packer.Source, Right), ("C:\\escaped.cs", ""))),
        ["zip-link"] = (Verdict.InvalidSubmission, p => p.Zip(SymbolicLink, (Packer.Source, "/etc/passwd"))),
        ["zip-device"] = (Verdict.InvalidSubmission, p => p.Zip(CharacterDevice, (Packer.Source, ""))),
        ["zip-bomb"] = (Verdict.InvalidSubmission, p => p.Zip((Packer.Source, new string(' ', 64 * Mebibyte)))),
        ["zip-bomb-of-many"] = (Verdict.InvalidSubmission, p => p.Zip(Many(100, new string('<', Mebibyte - 1)))),
        ["zip-sources"] = (Verdict.InvalidSubmission, p => p.Zip(Many(201, ""))),
        ["zip-entries"] = (Verdict.InvalidSubmission, p => p.Zip(Enumerable.Range(0, 3000).Select(i => ($"{i}.txt", "")))),
        ["zip-same-name"] = (Verdict.InvalidSubmission, p => p.Zip((Packer.Source, Right), (Packer.Source, "wrong"))),
        ["zip-same-module"] = (Verdict.InvalidSubmission, p => p.Zip((Packer.Source, Right), ("Backprop/Relu.cs", "wrong"))),
        ["zip-nested"] = (Verdict.InvalidSubmission, p => p.Zip(("03_Backprop/inner.zip", "PK"))),
        ["zip-empty"] = (Verdict.InvalidSubmission, p => p.Zip()),
        ["zip-truncated"] = (Verdict.InvalidSubmission, p => Spoiled(p, bytes => bytes[..(bytes.Length / 2)])),
        ["zip-no-archive"] = (Verdict.InvalidSubmission, p => Spoiled(p, _ => Encoding.UTF8.GetBytes("not an archive"))),
        ["zip-zeroed"] = (Verdict.InvalidSubmission, p => Spoiled(p, bytes => [.. bytes.Select((b, i) => i is > 60 and < 160 ? (byte)0xFF : b)])),
        ["project-files"] = (Verdict.Pass, ProjectFiles),
        ["utf-8-with-mark"] = (Verdict.Pass, p => p.File(Packer.Source, Encoded(new UTF8Encoding(true)))),
        ["utf-16"] = (Verdict.Pass, p => p.File(Packer.Source, Encoded(Encoding.Unicode))),
        ["latin-1"] = (Verdict.InvalidSubmission, p => p.File(Packer.Source, [.. Encoding.UTF8.GetBytes(Right), (byte)'/', (byte)'/', 0xE9])),
        ["zero-bytes"] = (Verdict.InvalidSubmission, p => p.File(Packer.Source, Right + "\0")),
        ["carriage-returns"] = (Verdict.Pass, p => p.File(Packer.Source, Right.Replace('\n', '\r'))),
        ["large-source"] = (Verdict.CompileLimit, p => p.File(Packer.Source, Right + new string(' ', 300_000))),
        ["huge-source"] = (Verdict.InvalidSubmission, p => p.File(Packer.Source, Right + new string(' ', 2 * Mebibyte))),
        ["link-to-file"] = (Verdict.InvalidSubmission, p => p.Link(Packer.Source, "/etc/passwd")),
        ["link-to-neighbour"] = (Verdict.InvalidSubmission, p => p.Link("03_Backprop", "../neighbour/03_Backprop")),
        ["links-in-circles"] = (Verdict.InvalidSubmission, LinksInCircles),
        ["link-to-root"] = (Verdict.InvalidSubmission, p => p.Link("everything", "/")),
        ["named-pipe"] = (Verdict.InvalidSubmission, NamedPipe),
        ["=HYPERLINK(evil)"] = (Verdict.Pass, p => p.File(Packer.Source, Right)),
        ["<img src=x onerror=alert(1)>"] = (Verdict.Pass, p => p.File(Packer.Source, Right)),
        ["\u202etxt\u001b[31m"] = (Verdict.Pass, p => p.File(Packer.Source, Right)),
        ["neighbour"] = (Verdict.Pass, _ => { }
        ),
    };

    public static IReadOnlyCollection<string> Names => All.Keys;

    public static Verdict ExpectedOf(string name) => All[name].Verdict;

    public static void WriteTo(string root, string secret)
    {
        foreach (var (name, package) in All)
        {
            package.Write(new Packer(root, name));
        }

        new Packer(root, "neighbour").File(Packer.Source, $"// {secret}\n{Right}");
    }

    private static IEnumerable<(string Name, string Text)> Many(int count, string text) =>
        Enumerable.Range(0, count).Select(i => ($"03_Backprop/Part{i}.cs", text));

    private static byte[] Encoded(Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(Right)];

    private static void Spoiled(Packer packer, Func<byte[], byte[]> change)
    {
        packer.Zip((Packer.Source, Right));
        packer.Spoil(change);
    }

    private static void ProjectFiles(Packer packer)
    {
        const string Targets = "<Project><Target Name=\"Evil\" BeforeTargets=\"Build\"><Exec Command=\"false\" /></Target></Project>";
        packer.File(Packer.Source, Right);
        packer.File("Directory.Build.rsp", "-t:Evil");
        packer.File("global.json", "{ \"sdk\": { \"paths\": [\".\"] } }");
        packer.File("NuGet.config", "<configuration />");
        packer.File("03_Backprop/Gradus.Kit.dll", "MZ");
        packer.File("03_Backprop/.editorconfig", "root = true\n[*]\ndotnet_diagnostic.GRAD0001.severity = none\n");
        foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "03_Backprop/03_Backprop.csproj" })
        {
            packer.File(name, Targets);
        }
    }

    private static void LinksInCircles(Packer packer)
    {
        packer.File(Packer.Source, Right);
        packer.Link("03_Backprop/a", ".");
        packer.Link("03_Backprop/b", ".");
    }

    private static void NamedPipe(Packer packer)
    {
        packer.Folder("03_Backprop");
        _ = MakePipe(packer.PathOf(Packer.Source), 0x1FF);
    }

    [LibraryImport("libc", EntryPoint = "mkfifo", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int MakePipe(string path, uint mode);
}
