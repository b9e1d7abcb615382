namespace DeviceKit.Cross.Machines.Xtensa.Assembly;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>The line's end.</summary>
    End,

    /// <summary>A mnemonic, a directive, a register or a symbol.</summary>
    Name,

    /// <summary>A number.</summary>
    Number,

    /// <summary>One of the marks.</summary>
    Mark,
}
