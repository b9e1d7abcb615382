namespace DeviceKit.Cross.Intermediate;

/// <summary>
/// The operations of the intermediate form. "a, b" are operands; "imm" is <see cref="Instruction.Immediate"/>; "subject" is <see cref="Instruction.Subject"/>.
/// An operation that "traps" throws a .NET exception from the place where it stands.
/// </summary>
internal enum Operation : byte
{
    // Values without operands.

    /// <summary>imm as a value of the kind; floating point as its bits; a Reference or Pointer only as 0 (null).</summary>
    Constant,

    /// <summary>Argument number imm of the function. Only in the entry block, before anything else but other parameters.</summary>
    Parameter,

    /// <summary>The address of the Symbol in subject plus imm bytes; kind I32, Pointer, or Reference (an object in the image).</summary>
    SymbolAddress,

    /// <summary>The address of the Slot in subject plus imm bytes; kind Pointer.</summary>
    SlotAddress,

    /// <summary>In a filter: the address of the parent's Slot in subject plus imm bytes; a = the parent's frame (the filter's second parameter).</summary>
    ParentSlotAddress,

    /// <summary>A value that is not defined (a read of a local that was never written, with locals not zeroed).</summary>
    Undefined,

    /// <summary>One value for each predecessor of the block, in their order. First in the block.</summary>
    Phi,

    // Integers (I32, I64): wrap around. Floating point (F32, F64) where said. Pointer or Reference +/- I32 gives Pointer.

    /// <summary>a + b; also floating point and Pointer + I32.</summary>
    Add,

    /// <summary>a - b; also floating point, Pointer - I32, and Pointer - Pointer to I32.</summary>
    Subtract,

    /// <summary>a * b; also floating point.</summary>
    Multiply,

    /// <summary>The high word of the signed product; I32.</summary>
    MultiplyHigh,

    /// <summary>The high word of the unsigned product; I32.</summary>
    MultiplyHighUnsigned,

    /// <summary>Signed a / b truncated; also floating point. Integers trap for b = 0 (DivideByZeroException) and MIN / -1 (OverflowException).</summary>
    Divide,

    /// <summary>Unsigned a / b; traps for b = 0.</summary>
    DivideUnsigned,

    /// <summary>Signed remainder, the sign of a; also floating point (C's fmod). Integers trap for b = 0 and MIN % -1.</summary>
    Remainder,

    /// <summary>Unsigned remainder; traps for b = 0.</summary>
    RemainderUnsigned,

    /// <summary>-a; also floating point.</summary>
    Negate,

    /// <summary>~a.</summary>
    Not,

    /// <summary>a and b, bitwise.</summary>
    And,

    /// <summary>a or b, bitwise.</summary>
    Or,

    /// <summary>a exclusive-or b, bitwise.</summary>
    Xor,

    /// <summary>a shifted left by b (I32) modulo the width.</summary>
    ShiftLeft,

    /// <summary>a shifted right, sign-filled, by b (I32) modulo the width.</summary>
    ShiftRight,

    /// <summary>a shifted right, zero-filled, by b (I32) modulo the width.</summary>
    ShiftRightUnsigned,

    /// <summary>The smaller signed.</summary>
    Minimum,

    /// <summary>The larger signed.</summary>
    Maximum,

    /// <summary>The smaller unsigned.</summary>
    MinimumUnsigned,

    /// <summary>The larger unsigned.</summary>
    MaximumUnsigned,

    /// <summary>Zero bits above the highest one; 32 or 64 for 0. Kind of the operand's width, result I32.</summary>
    LeadingZeros,

    /// <summary>|a|, floating point only: the sign bit cleared.</summary>
    Absolute,

    /// <summary>The square root; floating point.</summary>
    SquareRoot,

    /// <summary>a * b + c with one rounding; floating point.</summary>
    FusedMultiplyAdd,

    // Conversions.

    /// <summary>The low 8 bits of I32, sign-extended to 32.</summary>
    SignExtend8,

    /// <summary>The low 16 bits of I32, sign-extended to 32.</summary>
    SignExtend16,

    /// <summary>The low 8 bits of I32, zero-extended to 32.</summary>
    ZeroExtend8,

    /// <summary>The low 16 bits of I32, zero-extended to 32.</summary>
    ZeroExtend16,

    /// <summary>I32 to I64, signed.</summary>
    SignExtend32,

    /// <summary>I32 to I64, unsigned.</summary>
    ZeroExtend32,

    /// <summary>The low word of an I64.</summary>
    Truncate,

    /// <summary>The high word of an I64, as I32.</summary>
    HighWord,

    /// <summary>An I64 of a (low word) and b (high word).</summary>
    Combine,

    /// <summary>A signed integer to floating point, rounded to nearest even.</summary>
    IntegerToFloat,

    /// <summary>An unsigned integer to floating point, rounded to nearest even.</summary>
    UnsignedToFloat,

    /// <summary>Floating point to a signed integer, truncated, saturating, NaN to 0.</summary>
    FloatToInteger,

    /// <summary>Floating point to an unsigned integer, truncated, saturating, NaN to 0.</summary>
    FloatToUnsigned,

    /// <summary>F32 to F64 or F64 to F32.</summary>
    FloatToFloat,

    /// <summary>The same bits as another kind of the same width: I32/F32, I64/F64, I32/Reference/Pointer.</summary>
    Reinterpret,

    // Comparing and choosing.

    /// <summary>1 when the Comparison in imm holds for a and b, else 0; I32. Operands of one kind; Reference, Pointer and null mix.</summary>
    Compare,

    /// <summary>b when a (I32) is not 0, else c; b and c are always evaluated.</summary>
    Select,

    // Memory. Offsets are bytes.

    /// <summary>Memory at a + imm; subject is a MemoryAccess. Traps only where a <see cref="NullCheck"/> would have: it does not check a itself.</summary>
    Load,

    /// <summary>Writes b at a + imm; subject is a MemoryAccess. No write barrier is needed for references.</summary>
    Store,

    /// <summary>Copies imm bytes from b to a, which do not overlap partly; subject null.</summary>
    CopyBlock,

    /// <summary>Zeroes imm bytes at a.</summary>
    ZeroBlock,

    /// <summary>Copies c (I32) bytes from b to a, which do not overlap (IL's cpblk).</summary>
    CopyMemory,

    /// <summary>Sets c (I32) bytes at a to the byte b (IL's initblk).</summary>
    FillMemory,

    /// <summary>Compares a (address) with b and, if equal, stores c; gives the old value. subject is a MemoryAccess of 4 or 8 bytes. One thread: plain loads and stores suffice.</summary>
    CompareExchange,

    /// <summary>Memory order: nothing moves over it.</summary>
    Fence,

    /// <summary>a + imm or so bytes on the stack: allocates a (I32) bytes, 16-aligned, not zeroed, until the function returns; kind I32.</summary>
    StackAllocate,

    // Checks: kind None.

    /// <summary>Traps with NullReferenceException when a (Reference or Pointer) is null.</summary>
    NullCheck,

    /// <summary>Traps with IndexOutOfRangeException unless a below b, unsigned.</summary>
    BoundsCheck,

    // Types and objects: subject is a TypeInstance. Gone after lowering.

    /// <summary>A new zeroed object; Reference. Constructors are called apart.</summary>
    NewObject,

    /// <summary>A new zeroed vector of a elements; subject is the array's type; traps for a negative length. Reference.</summary>
    NewArray,

    /// <summary>The number of elements of array a; I32. Does not check null.</summary>
    ArrayLength,

    /// <summary>a if it is null or an instance of the type, else null; Reference.</summary>
    IsInstance,

    /// <summary>a; traps with InvalidCastException unless it is null or an instance of the type. Reference.</summary>
    CastClass,

    /// <summary>Traps with ArrayTypeMismatchException unless b may be stored in array a (covariance); kind None. subject is the static element type.</summary>
    StoreCheck,

    /// <summary>Traps with InvalidCastException unless the type of object a is exactly the value type of the subject (or an enum of equal representation); gives the Pointer to the value.</summary>
    Unbox,

    /// <summary>The address of the subject's type descriptor; I32.</summary>
    TypeDescriptor,

    /// <summary>The type descriptor of object a; I32. Does not check null.</summary>
    ObjectType,

    /// <summary>The System.Type object of the subject; Reference.</summary>
    TypeObject,

    /// <summary>Runs the type's static constructor if it did not run.</summary>
    InitializeClass,

    /// <summary>The address of the static FieldInstance in subject; Pointer. Does not initialise the class.</summary>
    StaticAddress,

    /// <summary>The string in subject (System.String) as an object of the image; Reference.</summary>
    StringLiteral,

    /// <summary>The code address of the MethodInstance in subject (of its thunk for delegates when imm is 1); I32.</summary>
    MethodAddress,

    /// <summary>The code address that a virtual call of the MethodInstance in subject on a reaches; I32. Does not check null.</summary>
    VirtualMethodAddress,

    // Calls. One result is the call's own value; of several, each is a Result. Arguments that do not fit registers are the machine's business.

    /// <summary>Calls the FunctionSymbol in subject.</summary>
    Call,

    /// <summary>Calls the code at a; the rest are arguments; subject is the Signature.</summary>
    CallIndirect,

    /// <summary>Calls by the class's virtual table; a is the receiver; subject is the MethodInstance. Does not check null. Gone after lowering.</summary>
    CallVirtual,

    /// <summary>Calls by the interface's method; a is the receiver; subject is the MethodInstance. Does not check null. Gone after lowering.</summary>
    CallInterface,

    /// <summary>Calls a C function: subject is the FunctionSymbol, or with a code address as a and imm 1 the Signature.</summary>
    CallNative,

    /// <summary>Result number imm of the call a, which gives more than one.</summary>
    Result,

    // Arrival after a throw: in a landing pad, first in the block.

    /// <summary>imm 0: the exception (Reference); 1: the number of the clause (I32); 2, 3: the state that <see cref="Resume"/> wants (I32).</summary>
    LandingValue,

    // Terminators: last in the block, targets in Block.Successors.

    /// <summary>To successor 0.</summary>
    Jump,

    /// <summary>To successor 0 when a is not 0, else to successor 1.</summary>
    Branch,

    /// <summary>To successor a when a is below the number of successors - 1, unsigned, else to the last.</summary>
    Switch,

    /// <summary>Returns the operands.</summary>
    Return,

    /// <summary>Throws a; null throws NullReferenceException.</summary>
    Throw,

    /// <summary>Throws a again without a new stack trace.</summary>
    Rethrow,

    /// <summary>Goes on with the second pass of exception a; b, c are LandingValues 2 and 3.</summary>
    Resume,

    /// <summary>Enters the Region in subject: successor 0 is the body, successor 1 the landing pad.</summary>
    EnterTry,

    /// <summary>Never reached: the call before does not return.</summary>
    Unreachable,
}
