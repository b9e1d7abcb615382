using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Conformance;

/// <content>Reading.</content>
public static partial class ConsoleLaws
{
    /// <summary>A read gives at least one byte, at most what fits; the rest stays.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask Read_GivesWhatHasCome(IConsoleBench bench)
    {
        await bench.TypeAsync("abcdef"u8.ToArray());
        byte[] buffer = new byte[4];
        string text = string.Empty;
        while (text.Length < 6)
        {
            int count = await bench.Subject.ReadAsync(buffer);
            Require.That(count is > 0 and <= 4, "a read of 4 bytes gave " + count.ToString());
            text += Encoding.UTF8.GetString(buffer, 0, count);
        }

        Require.Equal("abcdef", text, "the input");
    }

    /// <summary>A read without input waits for it.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask Read_WaitsForInput(IConsoleBench bench)
    {
        byte[] buffer = new byte[4];
        ValueTask<int> read = bench.Subject.ReadAsync(buffer);
        Require.That(!read.IsCompleted, "a read without input did not wait");
        await bench.TypeAsync("x"u8.ToArray());
        Require.Equal(1, await read, "bytes read");
        Require.Equal('x', buffer[0], "the byte");
    }

    /// <summary>A read that was cancelled takes nothing: the next one gets the input.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask CancelledRead_LosesNothing(IConsoleBench bench)
    {
        using var source = new CancellationTokenSource();
        byte[] buffer = new byte[4];
        ValueTask<int> read = bench.Subject.ReadAsync(buffer, source.Token);
        source.Cancel();
        await Require.ThrowsAsync<OperationCanceledException>(async () => await read, "a cancelled read");
        await bench.TypeAsync("xy"u8.ToArray());
        Require.Equal(2, await bench.Subject.ReadAsync(buffer), "bytes read after a cancelled read");
    }

    /// <summary>At the end of the input, what came before it is read first, then reads return 0 or null, again and again.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask EndOfInput_IsZeroAndNull(IConsoleBench bench)
    {
        await bench.TypeAsync("one\ntwo"u8.ToArray());
        await bench.EndInputAsync();
        Require.Equal("one", await bench.Subject.ReadLineAsync(), "the first line");
        Require.Equal("two", await bench.Subject.ReadLineAsync(), "a last line without ending");
        Require.Equal(null, await bench.Subject.ReadLineAsync(), "a line after the end");
        Require.Equal(0, await bench.Subject.ReadAsync(new byte[4]), "bytes after the end");
        Require.Equal(null, await bench.Subject.ReadLineAsync(), "a line after the end, again");
    }

    /// <summary>LF, CR and CR LF each end one line, also when CR and LF come apart.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask Lines_EndWithAnyEnding(IConsoleBench bench)
    {
        await bench.TypeAsync("a\nb\rc\r\n\n\r\rd\r"u8.ToArray());
        foreach (string expected in new[] { "a", "b", "c", string.Empty, string.Empty, string.Empty, "d" })
        {
            Require.Equal(expected, await bench.Subject.ReadLineAsync(), "a line");
        }

        await bench.TypeAsync("\ne\n"u8.ToArray());
        Require.Equal("e", await bench.Subject.ReadLineAsync(), "the line after a CR LF that came apart");
    }

    /// <summary>A line may come in pieces, cut inside a character too.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask Line_ComesInPieces(IConsoleBench bench)
    {
        byte[] text = "h\u00E9llo\n"u8.ToArray();
        ValueTask<string?> line = bench.Subject.ReadLineAsync();
        foreach (byte piece in text)
        {
            Require.That(!line.IsCompleted, "a line was given before its end");
            await bench.TypeAsync(new[] { piece });
        }

        Require.Equal("h\u00E9llo", await line, "the line");
    }

    /// <summary>What had come of a line when its read was cancelled is part of the next line.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask CancelledLine_StaysForTheNextRead(IConsoleBench bench)
    {
        using var source = new CancellationTokenSource();
        ValueTask<string?> line = bench.Subject.ReadLineAsync(source.Token);
        await bench.TypeAsync("one"u8.ToArray());
        source.Cancel();
        await Require.ThrowsAsync<OperationCanceledException>(async () => await line, "a cancelled read");
        await bench.TypeAsync(" two\n"u8.ToArray());
        Require.Equal("one two", await bench.Subject.ReadLineAsync(), "the line");
    }

    /// <summary>Bytes that are no UTF-8 become U+FFFD; the rest of the line is intact.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask IllFormedText_IsReplaced(IConsoleBench bench)
    {
        await bench.TypeAsync(new byte[] { (byte)'a', 0xFF, (byte)'b', (byte)'\n' });
        Require.Equal("a\uFFFDb", await bench.Subject.ReadLineAsync(), "the line");
    }
}
