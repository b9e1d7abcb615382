using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace DeviceKit.Tool.Tests.Binding;

/// <summary>What depends on the process's environment: libclang, IDF_PATH and the current folder.</summary>
public sealed class BindProcessTests : IDisposable
{
    private readonly BindingFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WithoutLibClang_TheModelGivesTheSameBytes()
    {
        _folder.Generate();
        SortedDictionary<string, string> before = _folder.Contents;
        Directory.Delete(_folder.PathOf("Generated"), recursive: true);
        ToolRun run = await _folder.BindWithoutLibClang();
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.EndsWith($", from {_folder.ModelPath}\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Contents);
    }

    [Fact]
    public async Task WithoutLibClang_CheckWorksFromTheModel()
    {
        _folder.Generate();
        ToolRun run = await _folder.BindWithoutLibClang("--check");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith($"{_folder.SpecificationPath}: checked {_folder.Generated.Length} files, 0 written, from ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutLibClangAndHeader_TheModelIsEnough()
    {
        _folder.Generate();
        File.Delete(_folder.HeaderPath);
        ToolRun run = await _folder.BindWithoutLibClang("--check");
        Assert.Equal((0, ""), (run.Code, run.Error));
    }

    [Fact]
    public async Task WithoutLibClangAndModel_IsCode69()
    {
        ToolRun run = await _folder.BindWithoutLibClang();
        Assert.Equal((69, ""), (run.Code, run.Output));
        ErrorLine.AssertIs("DK1313", run.Error);
        Assert.Contains("install libclang1-19 and libclang-common-19-dev", run.Error, StringComparison.Ordinal);
        Assert.Empty(_folder.Generated);
    }

    [Fact]
    public async Task WithoutLibClang_AnAlteredHeaderIsCode65()
    {
        _folder.Generate();
        File.AppendAllText(_folder.HeaderPath, "/* newer */\n");
        SortedDictionary<string, string> before = _folder.Contents;
        ToolRun run = await _folder.BindWithoutLibClang();
        Assert.Equal((65, ""), (run.Code, run.Output));
        ErrorLine.AssertIs("DK1113", run.Error);
        Assert.Contains("the header tiny.h is another version", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Contents);
    }

    [Fact]
    public async Task WithoutLibClang_ADamagedModelIsCode65()
    {
        File.WriteAllText(_folder.ModelPath, "{}");
        ToolRun run = await _folder.BindWithoutLibClang();
        Assert.Equal((65, ""), (run.Code, run.Output));
        ErrorLine.AssertIs("DK1112", run.Error);
    }

    [Fact]
    public async Task WithoutLibClang_AModelOfOtherHeadersIsCode65()
    {
        _folder.Generate();
        BindingFolder.Replace(_folder.SpecificationPath, "tiny.h", "other.h");
        ToolRun run = await _folder.BindWithoutLibClang();
        Assert.Equal((65, ""), (run.Code, run.Output));
        ErrorLine.AssertIs("DK1112", run.Error);
        Assert.Contains("is made of tiny.h, the specification names other.h", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutIdfPath_CheckOfAnEsp32SpecificationSaysWhatItLeavesOut()
    {
        BindingFolder.Replace(_folder.SpecificationPath, "profile host", "profile esp32");
        _folder.Generate();
        ToolRun run = await ToolRun.OfScript($"env -u IDF_PATH dotnet {BuiltFiles.Tool} bind --check {_folder.SpecificationPath}");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal("skipped: comparison with ESP-IDF's own headers: IDF_PATH is not set", Assert.Single(run.Output.Split('\n'), l => l.StartsWith("skipped: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task WithIdfPath_ItsHeadersAreCompared()
    {
        string theirs = _folder.PathOf("idf/components/esp_common/include/tiny.h");
        Directory.CreateDirectory(Path.GetDirectoryName(theirs)!);
        File.Copy(_folder.HeaderPath, theirs);
        BindingFolder.Replace(_folder.SpecificationPath, "profile host", "profile esp32");
        _folder.Generate();
        string check = $"IDF_PATH={_folder.PathOf("idf")} dotnet {BuiltFiles.Tool} bind --check {_folder.SpecificationPath}";
        ToolRun same = await ToolRun.OfScript(check);
        Assert.Equal((0, ""), (same.Code, same.Error));
        Assert.DoesNotContain("skipped", same.Output, StringComparison.Ordinal);
        BindingFolder.Replace(theirs, "int tiny_add(", "long tiny_add(");
        ToolRun other = await ToolRun.OfScript(check);
        Assert.Equal(65, other.Code);
        ErrorLine.AssertIs("DK1116", other.Error);
        Assert.Contains("function tiny_add: int (int, int) here, long (int, int) in ESP-IDF, ", other.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckOfAFolder_ChecksWhatIsBelowIt()
    {
        _folder.Generate();
        Directory.CreateDirectory(_folder.PathOf("artifacts"));
        File.WriteAllText(_folder.PathOf("artifacts/passed-over.bind"), "wrong");
        ToolRun run = await ToolRun.OfScript($"cd {_folder.PathOf("")} && dotnet {BuiltFiles.Tool} bind --check");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("tiny.bind: checked ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckOfAFolderWithoutSpecification_IsCode66()
    {
        File.Delete(_folder.SpecificationPath);
        ToolRun run = await ToolRun.OfScript($"cd {_folder.PathOf("")} && dotnet {BuiltFiles.Tool} bind --check");
        Assert.Equal((66, ""), (run.Code, run.Output));
        ErrorLine.AssertIs("DK1204", run.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("DEVICEKIT_LIBCLANG= ")]
    public async Task CheckOfTheRepository_Passes(string environment)
    {
        if (environment.Length == 0)
        {
            BindingFolder.RequireLibClang();
            foreach (string header in new[] { "pcap/pcap.h", "slirp/libslirp.h" })
            {
                Assert.SkipUnless(File.Exists("/usr/include/" + header), $"{header} is not installed");
            }
        }

        ToolRun run = await ToolRun.OfScript($"cd {BuiltFiles.Root} && {environment}dotnet {BuiltFiles.Tool} bind --check");
        Assert.Equal((0, ""), (run.Code, run.Error));
        string[] lines = run.Output.Split('\n');
        Assert.Equal(string.IsNullOrEmpty(Environment.GetEnvironmentVariable("IDF_PATH")) ? 1 : 0, lines.Count(l => l == "skipped: comparison with ESP-IDF's own headers: IDF_PATH is not set"));
        foreach (string specification in new[] { "Bindings/Esp32/esp32.bind", "Bindings/Host/Pcap/pcap.bind", "Bindings/Host/Slirp/slirp.bind" })
        {
            Assert.Single(lines, l => l.StartsWith($"{specification}: checked ", StringComparison.Ordinal));
        }
    }
}
