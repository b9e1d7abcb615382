using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Http;

/// <content>What happens to a body that was not read to its end.</content>
internal abstract partial class ResponseBody
{
    /// <summary>The bytes that are still to come at least; null where only the end of the connection tells the end.</summary>
    protected abstract long? DrainBytes { get; }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            _disposed = true;
            if (Connection is not null)
            {
                _ = DrainAsync();
            }
        }

        base.Dispose(disposing);
    }

    /// <summary>Reads the rest away, so that the connection can serve again, if it is short and comes soon; else ends the connection.</summary>
    private async Task DrainAsync()
    {
        StackHttpHandler settings = Connection!.Settings;
        try
        {
            long budget = settings.MaxResponseDrainSize - Discard();
            if (Connection is null || DrainBytes is not { } left || left > budget || settings.ResponseDrainTimeout == TimeSpan.Zero)
            {
                return;
            }

            using var deadline = new HttpDeadline(settings.Clock, settings.ResponseDrainTimeout, CancellationToken.None);
            while (Connection is { } connection && budget >= 0)
            {
                if (await connection.FillAsync(deadline.Token) == 0)
                {
                    OnEnd();
                }

                budget -= Discard();
            }
        }
        catch (Exception e) when (e is IOException or HttpRequestException or OperationCanceledException)
        {
            // The connection is of no use then.
        }
        finally
        {
            Fail();
        }
    }

    private long Discard()
    {
        long total = 0;
        while (Connection is not null && Take(int.MaxValue) is { Length: > 0 } bytes)
        {
            total += bytes.Length;
            AfterTake();
        }

        return total;
    }
}
