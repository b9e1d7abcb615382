using System.Text;

namespace DeviceKit.Native;

/// <summary>A call that is being recorded.</summary>
internal sealed class CallLogEntry
{
    /// <summary>The arguments, then the results.</summary>
    public StringBuilder Line { get; } = new();

    /// <summary>Name and arguments, once they are complete.</summary>
    public string Head { get; set; } = "";

    /// <summary>True once the head stands in the log, because a callback came.</summary>
    public bool IsWritten { get; set; }
}
