using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Tests.Shapes;
using Xunit;

namespace DeviceKit.Generator.Tests.Clang;

/// <summary>Headers as libraries ship them (Debian 12's -dev packages), against what gcc says of the same headers.</summary>
public sealed partial class RealHeaderTests
{
    [Theory]
    [InlineData("pcap/pcap.h", "/usr/include/pcap/pcap.h", "libpcap0.8-dev")]
    [InlineData("slirp/libslirp.h", "/usr/include/slirp/libslirp.h", "libslirp-dev")]
    [InlineData("mbedtls/ssl.h", "/usr/include/mbedtls/ssl.h", "libmbedtls-dev")]
    [InlineData("zlib.h", "/usr/include/zlib.h", "zlib1g-dev")]
    [InlineData("sqlite3.h", "/usr/include/sqlite3.h", "libsqlite3-dev")]
    public void Functions_AreThoseThatGccSees(string header, string path, string package)
    {
        HeaderModel model = Model(header, path, package);
        IEnumerable<string> known = model.Functions.Select(f => f.Name).Concat(model.Skipped.Where(s => s.Kind == "function").Select(s => s.Name));
        Assert.Equal(FunctionsByGcc(header, path), known.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("pcap/pcap.h", "/usr/include/pcap/pcap.h", "libpcap0.8-dev", "gcc")]
    [InlineData("pcap/pcap.h", "/usr/include/pcap/pcap.h", "libpcap0.8-dev", "clang-19")]
    [InlineData("slirp/libslirp.h", "/usr/include/slirp/libslirp.h", "libslirp-dev", "gcc")]
    [InlineData("slirp/libslirp.h", "/usr/include/slirp/libslirp.h", "libslirp-dev", "clang-19")]
    [InlineData("mbedtls/ssl.h", "/usr/include/mbedtls/ssl.h", "libmbedtls-dev", "gcc")]
    [InlineData("mbedtls/ssl.h", "/usr/include/mbedtls/ssl.h", "libmbedtls-dev", "clang-19")]
    [InlineData("zlib.h", "/usr/include/zlib.h", "zlib1g-dev", "gcc")]
    [InlineData("zlib.h", "/usr/include/zlib.h", "zlib1g-dev", "clang-19")]
    [InlineData("sqlite3.h", "/usr/include/sqlite3.h", "libsqlite3-dev", "gcc")]
    [InlineData("sqlite3.h", "/usr/include/sqlite3.h", "libsqlite3-dev", "clang-19")]
    public void LayoutsAndValues_AreThoseOfTheCompiler(string header, string path, string package, string compiler)
    {
        CCompiler c = CCompiler.Named(compiler);
        var assertions = LayoutAssertions.Of(Model(header, path, package));
        Assert.True(assertions.Count > 50, $"{assertions.Count} assertions only");
        Assert.Equal("", c.Check(assertions.Text));
    }

    [Fact]
    public void Pcap_HasThePartsOfItsUmbrella()
    {
        HeaderModel model = Model("pcap/pcap.h", "/usr/include/pcap/pcap.h", "libpcap0.8-dev");
        Assert.Equal(93, model.Functions.Count);
        Assert.Empty(model.Skipped);
        Assert.Equal("1", model.Constants.Single(c => c.Name == "DLT_EN10MB").Value);
        Assert.Equal("256", model.Constants.Single(c => c.Name == "PCAP_ERRBUF_SIZE").Value);
        Assert.Equal(24, model.Records.Single(r => r.Name == "pcap_pkthdr").Size);
        Assert.Equal(
            model.Functions.Select(f => f.Name), ShapeHeaders.Parse("host", [], "pcap.h").Functions.Select(f => f.Name));
    }

    [Fact]
    public void Slirp_HasItsDocumentation()
    {
        HeaderModel model = Model("slirp/libslirp.h", "/usr/include/slirp/libslirp.h", "libslirp-dev");
        Assert.Equal(23, model.Functions.Count);
        Assert.True(model.Functions.Count(f => f.Documentation is not null) >= 15);
        Assert.Equal((184, 88), (model.Records.Single(r => r.Name == "SlirpConfig").Size, model.Records.Single(r => r.Name == "SlirpCb").Size));
        Assert.Equal(177 * 8, model.Records.Single(r => r.Name == "SlirpConfig").Fields.Single(f => f.Name == "disable_dhcp").BitOffset);
    }

    [Fact]
    public void Skipped_AreOnlyArgumentListsAndWideIntegers()
    {
        Assert.Equal(["mbedtls_t_udbl"], Model("mbedtls/ssl.h", "/usr/include/mbedtls/ssl.h", "libmbedtls-dev").Skipped.Select(s => s.Name));
        Assert.Equal(["gzvprintf"], Model("zlib.h", "/usr/include/zlib.h", "zlib1g-dev").Skipped.Select(s => s.Name));
        Assert.Equal(
            ["sqlite3_vmprintf", "sqlite3_vsnprintf", "sqlite3_str_vappendf"],
            Model("sqlite3.h", "/usr/include/sqlite3.h", "libsqlite3-dev").Skipped.Select(s => s.Name));
    }

    [Theory]
    [InlineData("pcap/pcap.h", "/usr/include/pcap/pcap.h", "libpcap0.8-dev")]
    [InlineData("sqlite3.h", "/usr/include/sqlite3.h", "libsqlite3-dev")]
    public void Model_IsTheSameTwiceAndThroughJson(string header, string path, string package)
    {
        string json = ModelJson.Write(Model(header, path, package));
        Assert.Equal(json, ModelJson.Write(Model(header, path, package)));
        Assert.Equal(json, ModelJson.Write(ModelJson.Read("test.json", json)));
        Assert.DoesNotContain("\"file\": \"/", json, StringComparison.Ordinal);
        Assert.DoesNotContain("/usr/include", json, StringComparison.Ordinal);
    }

    private static HeaderModel Model(string header, string path, string package)
    {
        Assert.SkipUnless(File.Exists(path), $"{header} is not installed (Debian: {package})");
        return ShapeHeaders.Parse("host", [], header);
    }

    /// <summary>gcc -aux-info lists every function declared, with its file; those of the header and of the folder that belongs to it count.</summary>
    private static IEnumerable<string> FunctionsByGcc(string header, string path)
    {
        string folder = header.Contains('/', StringComparison.Ordinal) ? Path.GetDirectoryName(path)! : Path.ChangeExtension(path, null);
        string list = Path.GetTempFileName();
        try
        {
            Assert.Equal("", CCompiler.Named("gcc").Check($"#include <{header}>\n", "-aux-info", list));
            return [.. File.ReadLines(list).Select(l => Declaration().Match(l))
                .Where(m => m.Success && (m.Groups["file"].Value == path || m.Groups["file"].Value.StartsWith(folder + "/", StringComparison.Ordinal)))
                .Select(m => m.Groups["name"].Value).Distinct().Order(StringComparer.Ordinal)];
        }
        finally
        {
            File.Delete(list);
        }
    }

    [GeneratedRegex(@"^/\* (?<file>[^:]+):\d+:\S+ \*/ (?:extern|static) .*?[ *](?<name>\w+) \(")]
    private static partial Regex Declaration();
}
