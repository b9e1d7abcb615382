namespace DeviceKit.Emulation.Servers;

/// <summary>What an <see cref="HttpScriptStep"/> does.</summary>
internal enum HttpScriptAction
{
    Send,
    Drip,
    Wait,
    ReadBody,
    Hang,
    Close,
    Abort,
}
