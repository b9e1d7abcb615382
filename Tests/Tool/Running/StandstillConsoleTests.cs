using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using DeviceKit.Conformance;
using DeviceKit.Emulation;
using DeviceKit.Runtime;
using DeviceKit.Tool.Running;
using Xunit;

namespace DeviceKit.Tool.Tests.Running;

public sealed class StandstillConsoleTests
{
    [Theory]
    [InlineData("line\r\nrest", "rest")]
    [InlineData("line\rrest", "rest")]
    [InlineData("line\n\nrest", "\nrest")]
    [InlineData("line\r\n\nrest", "\nrest")]
    [InlineData("line\r\n", "")]
    public async Task AReadBehindALine_BeginsBehindTheLinesEnd(string input, string expected)
    {
        StandstillConsole console = Over(input);
        Assert.Equal("line", await console.ReadLineAsync(TestContext.Current.CancellationToken));
        Assert.Equal(expected, await ReadToEnd(console));
    }

    [Fact]
    public async Task ALineBehindARead_KeepsALineFeedThatNoLineEndedWith()
    {
        StandstillConsole console = Over("a\r\nbc\n\nd");
        Assert.Equal("a", await console.ReadLineAsync(TestContext.Current.CancellationToken));
        byte[] two = new byte[3];
        Assert.Equal(3, await console.ReadAsync(two, TestContext.Current.CancellationToken));
        Assert.Equal("bc\n"u8.ToArray(), two);
        Assert.Equal("", await console.ReadLineAsync(TestContext.Current.CancellationToken));
        Assert.Equal("d", await console.ReadLineAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>The laws of CONSOLE but those of a read that waits: here time stands still instead.</summary>
    [Theory]
    [InlineData(nameof(ConsoleLaws.Writes_ComeOutInOrder))]
    [InlineData(nameof(ConsoleLaws.Line_EndsWithLineFeed))]
    [InlineData(nameof(ConsoleLaws.CancelledWrite_Throws))]
    [InlineData(nameof(ConsoleLaws.Close_DiscardsWritesAndEndsReads))]
    [InlineData(nameof(ConsoleLaws.Read_GivesWhatHasCome))]
    [InlineData(nameof(ConsoleLaws.EndOfInput_IsZeroAndNull))]
    [InlineData(nameof(ConsoleLaws.Lines_EndWithAnyEnding))]
    [InlineData(nameof(ConsoleLaws.IllFormedText_IsReplaced))]
    public void StandstillConsole_KeepsTheLaw(string name)
    {
        Law<IConsoleBench> law = ConsoleLaws.All.Single(l => l.Name == name);
        Assert.True(new EventLoop(new VirtualLoopHost()).Run(async () =>
        {
            await law.Check(new StandstillConsoleBench());
            return true;
        }));
    }

    private static StandstillConsole Over(string input) => new(new MemoryStream(Encoding.UTF8.GetBytes(input)), Stream.Null);

    private static async Task<string> ReadToEnd(StandstillConsole console)
    {
        var text = new StringBuilder();
        byte[] buffer = new byte[2];
        while (await console.ReadAsync(buffer, TestContext.Current.CancellationToken) is > 0 and int length)
        {
            text.Append(Encoding.UTF8.GetString(buffer, 0, length));
        }

        return text.ToString();
    }
}
