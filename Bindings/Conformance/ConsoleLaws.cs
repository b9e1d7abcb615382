using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Conformance;

/// <summary>The laws of <see cref="IConsole"/>.</summary>
public static partial class ConsoleLaws
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Law<IConsoleBench>> All { get; } =
    [
        new(nameof(Writes_ComeOutInOrder), Writes_ComeOutInOrder),
        new(nameof(Line_EndsWithLineFeed), Line_EndsWithLineFeed),
        new(nameof(CancelledWrite_Throws), CancelledWrite_Throws),
        new(nameof(Close_DiscardsWritesAndEndsReads), Close_DiscardsWritesAndEndsReads),
        new(nameof(Close_EndsAWaitingRead), Close_EndsAWaitingRead),
        new(nameof(Read_GivesWhatHasCome), Read_GivesWhatHasCome),
        new(nameof(Read_WaitsForInput), Read_WaitsForInput),
        new(nameof(CancelledRead_LosesNothing), CancelledRead_LosesNothing),
        new(nameof(EndOfInput_IsZeroAndNull), EndOfInput_IsZeroAndNull),
        new(nameof(Lines_EndWithAnyEnding), Lines_EndWithAnyEnding),
        new(nameof(Line_ComesInPieces), Line_ComesInPieces),
        new(nameof(CancelledLine_StaysForTheNextRead), CancelledLine_StaysForTheNextRead),
        new(nameof(IllFormedText_IsReplaced), IllFormedText_IsReplaced),
    ];

    /// <summary>Bytes come out unchanged, in the order of the writes.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask Writes_ComeOutInOrder(IConsoleBench bench)
    {
        var expected = new List<byte>();
        for (int i = 0; i < 20; i++)
        {
            byte[] data = new byte[i * 50];
            for (int k = 0; k < data.Length; k++)
            {
                data[k] = (byte)(k + i);
            }

            await bench.Subject.WriteAsync(data);
            expected.AddRange(data);

            // The buffer is the caller's again.
            data.AsSpan().Clear();
        }

        byte[] output = await bench.TakeOutputAsync();
        Require.Equal(expected.ToArray(), output, "the output");
    }

    /// <summary>A line is its text in UTF-8 and one LF.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask Line_EndsWithLineFeed(IConsoleBench bench)
    {
        await bench.Subject.WriteLineAsync("Gr\u00FC\u00DFe \U0001F600");
        await bench.Subject.WriteLineAsync(string.Empty);
        Require.Equal("Gr\u00FC\u00DFe \U0001F600\n\n", Encoding.UTF8.GetString(await bench.TakeOutputAsync()), "the output");
    }

    /// <summary>A write whose token is cancelled before it begins throws and writes nothing.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask CancelledWrite_Throws(IConsoleBench bench)
    {
        var cancelled = new CancellationToken(true);
        await Require.ThrowsAsync<OperationCanceledException>(() => bench.Subject.WriteLineAsync("no", cancelled), "a cancelled write");
        Require.Equal(0, (await bench.TakeOutputAsync()).Length, "bytes of a cancelled write");
    }

    /// <summary>After Close writes vanish and reads return 0 or null; what was written before has come out; closing again is nothing.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask Close_DiscardsWritesAndEndsReads(IConsoleBench bench)
    {
        IConsole console = bench.Subject;
        await console.WriteLineAsync("before");
        await console.CloseAsync();
        await console.CloseAsync();
        await console.WriteLineAsync("after");
        Require.Equal("before\n", Encoding.UTF8.GetString(await bench.TakeOutputAsync()), "the output");
        Require.Equal(0, await console.ReadAsync(new byte[8]), "bytes read after Close");
        Require.Equal(null, await console.ReadLineAsync(), "a line read after Close");
    }

    /// <summary>A read that waits when the console is closed returns 0.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask Close_EndsAWaitingRead(IConsoleBench bench)
    {
        ValueTask<int> read = bench.Subject.ReadAsync(new byte[8]);
        await bench.Subject.CloseAsync();
        Require.Equal(0, await read, "bytes read");
    }
}
