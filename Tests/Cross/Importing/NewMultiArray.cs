using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Interpretation;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Tests.Importing;

/// <summary>The class library's NewMultiArray, in C# on the interpreter's memory.</summary>
internal static class NewMultiArray
{
    public static void Define(Interpreter interpreter, ImportedAssembly assembly) => interpreter.Define(assembly.Importer.Helpers.Find("NewMultiArray"), arguments =>
    {
        TypeInstance type = assembly.ArrayTypes.Single(array => interpreter.Image.Descriptor(array) == arguments[0]);
        int[] lengths = [.. Enumerable.Range(0, type.Rank).Select(index => Word((int)arguments[1] + (4 * index)))];
        int total = lengths.Aggregate(1, (product, length) => product * length);
        int address = interpreter.Memory.Allocate(8 + (8 * type.Rank) + (total * type.Element!.Size), 8);
        Put(address, (int)arguments[0]);
        Put(address + 4, total);
        for (int i = 0; i < type.Rank; i++)
        {
            Put(address + 8 + (4 * i), lengths[i]);
        }

        return [address];

        int Word(int at) => (int)interpreter.Memory.Load(MemoryFormat.Int32, at);
        void Put(int at, int value) => interpreter.Memory.Store(MemoryFormat.Int32, at, value);
    });
}
