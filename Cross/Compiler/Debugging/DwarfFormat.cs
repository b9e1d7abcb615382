namespace DeviceKit.Cross.Debugging;

/// <summary>The numbers of DWARF 4 (section 7) that are used here.</summary>
internal static class DwarfFormat
{
    public const ushort Version = 4;
    public const byte AddressSize = 4;

    public const byte TagCompileUnit = 0x11;
    public const byte TagInlinedSubroutine = 0x1D;
    public const byte TagSubprogram = 0x2E;

    public const byte AttributeName = 0x03;
    public const byte AttributeStatementList = 0x10;
    public const byte AttributeLowPc = 0x11;
    public const byte AttributeHighPc = 0x12;
    public const byte AttributeInline = 0x20;
    public const byte AttributeAbstractOrigin = 0x31;
    public const byte AttributeCallFile = 0x58;
    public const byte AttributeCallLine = 0x59;

    public const byte FormAddress = 0x01;
    public const byte FormData4 = 0x06;
    public const byte FormString = 0x08;
    public const byte FormUnsigned = 0x0F;
    public const byte FormReference4 = 0x13;
    public const byte FormSectionOffset = 0x17;

    public const byte InlineInlined = 1;

    public const byte LineExtended = 0;
    public const byte LineCopy = 1;
    public const byte LineAdvancePc = 2;
    public const byte LineAdvanceLine = 3;
    public const byte LineSetFile = 4;
    public const byte LineEndSequence = 1;
    public const byte LineSetAddress = 2;

    public const sbyte LineBase = -5;
    public const byte LineRange = 14;
    public const byte OpcodeBase = 13;

    /// <summary>How many operands each standard opcode of the line program has, from opcode 1.</summary>
    public static System.ReadOnlySpan<byte> StandardLengths => [0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1];
}
