using System;
using System.Collections.Generic;
using System.Text;

namespace DeviceKit.Emulation.Servers;

/// <summary>What a <see cref="MisbehavingHttpServer"/> does about a request, step by step. After the last step it awaits the next request.</summary>
public sealed class HttpScript
{
    private readonly List<HttpScriptStep> _steps = [];

    internal IReadOnlyList<HttpScriptStep> Steps => _steps;

    /// <summary>Sends text.</summary>
    /// <param name="text">ISO-8859-1; write the line ends.</param>
    /// <returns>This script.</returns>
    public HttpScript Send(string text) => Send(Encoding.Latin1.GetBytes(text));

    /// <summary>Sends bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>This script.</returns>
    public HttpScript Send(ReadOnlyMemory<byte> bytes) => Add(new(HttpScriptAction.Send, bytes));

    /// <summary>Sends text in small pieces.</summary>
    /// <param name="text">ISO-8859-1.</param>
    /// <param name="pause">The time before each piece.</param>
    /// <param name="size">The bytes of a piece.</param>
    /// <returns>This script.</returns>
    public HttpScript Drip(string text, TimeSpan pause, int size = 1) =>
        Add(new(HttpScriptAction.Drip, Encoding.Latin1.GetBytes(text), pause, size));

    /// <summary>Waits.</summary>
    /// <param name="time">How long, on the loop's clock.</param>
    /// <returns>This script.</returns>
    public HttpScript Wait(TimeSpan time) => Add(new(HttpScriptAction.Wait, Time: time));

    /// <summary>Reads the request's body; without this step it is read first, unless the request waits for <c>100 Continue</c>.</summary>
    /// <returns>This script.</returns>
    public HttpScript ReadBody() => Add(new(HttpScriptAction.ReadBody));

    /// <summary>Does nothing more until the client ends the connection.</summary>
    /// <returns>This script.</returns>
    public HttpScript Hang() => Add(new(HttpScriptAction.Hang));

    /// <summary>Ends the connection in good order, wherever it stands.</summary>
    /// <returns>This script.</returns>
    public HttpScript Close() => Add(new(HttpScriptAction.Close));

    /// <summary>Breaks the connection off (TCP: RST).</summary>
    /// <returns>This script.</returns>
    public HttpScript Abort() => Add(new(HttpScriptAction.Abort));

    private HttpScript Add(HttpScriptStep step)
    {
        _steps.Add(step);
        return this;
    }
}
