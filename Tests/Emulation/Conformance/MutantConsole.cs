using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Conformance;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Tests.Conformance;

/// <summary>A console that breaks the one law whose name it is given.</summary>
internal sealed class MutantConsole(MemoryConsole inner, string flaw) : IConsole
{
    public ConsoleSize? Size => null;

    public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Has(nameof(ConsoleLaws.Read_WaitsForInput)))
        {
            return 0;
        }

        if (Has(nameof(ConsoleLaws.Close_EndsAWaitingRead)) || Has(nameof(ConsoleLaws.EndOfInput_IsZeroAndNull)))
        {
            int count = await inner.ReadAsync(buffer, cancellationToken);
            return count == 0 ? -1 : count;
        }

        try
        {
            int count = await inner.ReadAsync(buffer, cancellationToken);
            if (count > 1 && Has(nameof(ConsoleLaws.Read_GivesWhatHasCome)))
            {
                (buffer.Span[0], buffer.Span[1]) = (buffer.Span[1], buffer.Span[0]);
            }

            return count;
        }
        catch (OperationCanceledException) when (Has(nameof(ConsoleLaws.CancelledRead_LosesNothing)))
        {
            return 0;
        }
    }

    public async ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken = default)
    {
        if (Has(nameof(ConsoleLaws.Line_ComesInPieces)))
        {
            byte[] piece = new byte[16];
            return Encoding.UTF8.GetString(piece, 0, await inner.ReadAsync(piece, cancellationToken));
        }

        try
        {
            string? line = await inner.ReadLineAsync(cancellationToken);
            return Has(nameof(ConsoleLaws.Lines_EndWithAnyEnding)) ? line + "\r"
                : Has(nameof(ConsoleLaws.IllFormedText_IsReplaced)) ? line!.Replace("\uFFFD", "?", StringComparison.Ordinal)
                : line;
        }
        catch (OperationCanceledException) when (Has(nameof(ConsoleLaws.CancelledLine_StaysForTheNextRead)))
        {
            inner.Type("\n");
            await inner.ReadLineAsync(CancellationToken.None);
            throw;
        }
    }

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken = default)
    {
        if (Has(nameof(ConsoleLaws.Writes_ComeOutInOrder)) && data.Length == 500)
        {
            return;
        }

        await inner.WriteAsync(data, Has(nameof(ConsoleLaws.CancelledWrite_Throws)) ? default : cancellationToken);
    }

    public ValueTask WriteLineAsync(string line, CancellationToken cancellationToken = default) =>
        Has(nameof(ConsoleLaws.Line_EndsWithLineFeed))
            ? WriteAsync(Encoding.UTF8.GetBytes(line + "\r\n"), cancellationToken)
            : WriteAsync(Encoding.UTF8.GetBytes(line + "\n"), cancellationToken);

    public async ValueTask CloseAsync()
    {
        if (Has(nameof(ConsoleLaws.Close_DiscardsWritesAndEndsReads)))
        {
            await inner.WriteAsync("goodbye"u8.ToArray());
        }

        await inner.CloseAsync();
    }

    private bool Has(string law) => flaw == law;
}
