namespace DeviceKit.Boards.Parsing;

/// <summary>An item that takes indented lines.</summary>
internal interface IItemBlock
{
    /// <summary>Reads one of them.</summary>
    void Read(SourceLine line);
}
