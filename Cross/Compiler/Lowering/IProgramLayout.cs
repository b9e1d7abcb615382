using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Lowering;

/// <summary>Where the whole program's types, members and literals are: numbers and symbols that lowering puts into code. Known once the program is sealed.</summary>
internal interface IProgramLayout
{
    /// <summary>The type descriptor (see Cross/README.md).</summary>
    Symbol Descriptor(TypeInstance type);

    /// <summary>The System.RuntimeType object.</summary>
    Symbol TypeObject(TypeInstance type);

    /// <summary>The string object in constants.</summary>
    Symbol StringLiteral(string text);

    /// <summary>Where a static field is.</summary>
    (Symbol Symbol, int Offset) Static(FieldInstance field);

    /// <summary>The byte that is 0 until the class is initialised, and the function that initialises it; null when nothing is to run.</summary>
    (Symbol State, FunctionSymbol Initializer)? ClassInitializer(TypeInstance type);

    /// <summary>The number of a virtual method in the table at offset 36 of descriptors.</summary>
    int VirtualNumber(MethodInstance declared);

    /// <summary>The number of an interface method in the row of a descriptor.</summary>
    int InterfaceMethodNumber(MethodInstance declared);

    /// <summary>The first and last class number of a class and its subclasses.</summary>
    (int First, int Last) ClassRange(TypeInstance type);

    /// <summary>Whether no other reached class derives from it: then comparing descriptors decides a cast.</summary>
    bool IsExact(TypeInstance type);

    /// <summary>The number of an interface, or of a delegate with variance, in the bit sets.</summary>
    int InterfaceNumber(TypeInstance type);

    /// <summary>The code of a method as a delegate or a function pointer has it; for a delegate on a static method the thunk that drops the target.</summary>
    FunctionSymbol Code(MethodInstance method, bool forDelegate);

    /// <summary>A helper of the class library by its name in helpers.table.txt.</summary>
    FunctionSymbol Helper(string name);
}
