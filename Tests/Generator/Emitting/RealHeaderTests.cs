using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Emitting;
using DeviceKit.Generator.Model;
using Xunit;

namespace DeviceKit.Generator.Tests.Emitting;

/// <summary>The layout proof of every type of libraries as Debian has them, through both compilers of the host, and in C#.</summary>
public sealed class RealHeaderTests : IDisposable
{
    private static readonly Dictionary<string, string> s_renames = new(StringComparer.Ordinal)
    {
        ["mbedtls/ssl.h"] = "rename field mbedtls_ecdh_context._d BlindingD\n",
    };

    private readonly string _folder = Directory.CreateTempSubdirectory("devicekit-proof-").FullName;

    public static TheoryData<string, string, string> Libraries { get; } = new(
        from library in new[] { ("pcap/pcap.h", "libpcap0.8-dev"), ("slirp/libslirp.h", "libslirp-dev"), ("mbedtls/ssl.h", "libmbedtls-dev"), ("zlib.h", "zlib1g-dev"), ("sqlite3.h", "libsqlite3-dev") }
        from compiler in new[] { "gcc", "clang-19" }
        select (library.Item1, library.Item2, compiler));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Libraries))]
    public void TheProofOfAllItsTypes_IsAccepted_AndCSharpHasTheSameLayout(string header, string package, string compiler)
    {
        Assert.SkipUnless(File.Exists("/usr/include/" + header), $"{header} is not installed (Debian: {package})");
        CCompiler c = CCompiler.Named(compiler);
        HeaderModel model = Parse.Headers("host", "", header);
        Binding binding = new Binding(model, s_renames.GetValueOrDefault(header, ""), header).Whole();
        (string errors, string compiled) = binding.Prove(c, _folder);
        Assert.True(errors.Length == 0, errors);
        IReadOnlyList<GeneratedFile> files = binding.Emit();
        Assert.Equal(model.Records.Count(r => r.Size is not null && !r.Name.Split('.').Last().All(char.IsAsciiDigit)), files.Count(f => f.Name.StartsWith("Records/", StringComparison.Ordinal)));
        using var assembly = new GeneratedAssembly(files);
        Assert.True(LayoutCheck.Members(binding.Context, assembly) > 0);
        LayoutCheck.BitFields(binding.Context, assembly, new ObjectFile(compiled));
    }
}
