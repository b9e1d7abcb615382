namespace DeviceKit.CoreLib.Runtime;

/// <summary>A frame of a function that called another one; its registers are in memory, as after <see cref="Machine.Walk"/>.</summary>
internal readonly unsafe struct Frame
{
    private readonly nint _callee;

    /// <summary>The frame of a function that called another.</summary>
    /// <param name="returnWord">Where the callee returns to.</param>
    /// <param name="callee">The callee's stack pointer: below it the machine stores this frame's return word and stack pointer.</param>
    public Frame(uint returnWord, nint callee)
    {
        ReturnWord = returnWord;
        _callee = callee;
    }

    /// <summary>The return word of the callee: the place of the call, with bit 31 set and bit 30 clear.</summary>
    public uint ReturnWord { get; }

    /// <summary>The frame's own stack pointer, which tells it from all others.</summary>
    public nint StackPointer => *(nint*)(_callee - 12);

    /// <summary>Whether the walk is over: the outermost function was entered by CALL4, which bit 31 shows.</summary>
    public bool IsBeyondRoot => (int)ReturnWord >= 0;

    public Frame Caller => new(*(uint*)(_callee - 16), StackPointer);
}
