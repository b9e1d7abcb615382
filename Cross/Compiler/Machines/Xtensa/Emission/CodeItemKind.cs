namespace DeviceKit.Cross.Machines.Xtensa.Emission;

/// <summary>What a <see cref="CodeItem"/> is.</summary>
internal enum CodeItemKind
{
    /// <summary>An instruction whose size is final.</summary>
    Instruction,

    /// <summary>The place of a block; no bytes.</summary>
    Label,

    /// <summary>A conditional branch: short (16 bits), as it is, or inverted around a J.</summary>
    Branch,

    /// <summary>A jump.</summary>
    Jump,

    /// <summary>CALL8, or L32R a8 and CALLX8 a8 when the function is too far away.</summary>
    Call,

    /// <summary>L32R of a literal.</summary>
    Literal,

    /// <summary>LOOP, or nothing when the loop counts down by itself: then the counter was set before.</summary>
    LoopStart,

    /// <summary>The end of a LOOP's body, no bytes; or what counts down, before a branch.</summary>
    LoopEnd,
}
