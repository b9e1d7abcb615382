using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Sealing;

/// <content>What the instructions of a function need.</content>
internal sealed partial class Sealer
{
    private void Scan(Function function)
    {
        FunctionSymbol by = function.Symbol;
        foreach (Region region in function.Regions)
        {
            foreach (Clause clause in region.Clauses)
            {
                if (clause.Subject is TypeInstance type)
                {
                    Cast(type, by);
                }
                else if (clause.Subject is FunctionSymbol filter)
                {
                    Reach(filter, by);
                }
            }
        }

        foreach (Block block in function.Blocks)
        {
            for (Instruction? instruction = block.First; instruction is not null; instruction = instruction.Next)
            {
                Scan(instruction, by);
                foreach (string helper in HelperUse.Of(instruction))
                {
                    ReachHelper(helper, by);
                }
            }
        }
    }

    private void Scan(Instruction instruction, FunctionSymbol by)
    {
        switch (instruction.Operation)
        {
            case Operation.Call or Operation.CallNative or Operation.SymbolAddress when instruction.Subject is Symbol symbol:
                Reach(symbol, by);
                break;
            case Operation.CallVirtual or Operation.CallInterface or Operation.VirtualMethodAddress:
                AddSlot((MethodInstance)instruction.Subject!, by);
                break;
            case Operation.MethodAddress:
                TakeAddress((MethodInstance)instruction.Subject!, instruction.Immediate == 1, by);
                break;
            case Operation.StaticAddress:
                var field = (FieldInstance)instruction.Subject!;
                if (Program.Statics.Add(field))
                {
                    Program.Keep(field, by);
                    ReachInitialValue(field);
                    if (!field.Type.IsReference && field.Type.ReferenceOffsets.Count > 0)
                    {
                        Describe(field.Type, by); // It is boxed in the image.
                    }
                }

                break;
            case Operation.InitializeClass:
                Initialize((TypeInstance)instruction.Subject!, by);
                break;
            case Operation.NewObject or Operation.NewArray:
                Instantiate((TypeInstance)instruction.Subject!, by);
                break;
            case Operation.TypeDescriptor:
                Name((TypeInstance)instruction.Subject!, by);
                break;
            case Operation.TypeObject:
                AskForTypeObject((TypeInstance)instruction.Subject!, by);
                break;
            case Operation.IsInstance or Operation.CastClass or Operation.Unbox:
                Cast((TypeInstance)instruction.Subject!, by);
                break;
            case Operation.StringLiteral:
                AddLiteral((string)instruction.Subject!, by);
                break;
        }
    }

    private void TakeAddress(MethodInstance method, bool forDelegate, FunctionSymbol by)
    {
        Reach(method, by);
        if (forDelegate && Program.DelegateTargets.Add(method))
        {
            Program.Keep(method, by);
        }
    }

    private void Initialize(TypeInstance type, FunctionSymbol by)
    {
        if (type.StaticConstructor is { } constructor && Program.InitialState?.Contains(type) != true && Program.Initialized.Add(type))
        {
            Reach(constructor, by);
        }
    }

    private void Cast(TypeInstance type, object by)
    {
        if (Program.CastTargets.Add(type))
        {
            Describe(type, by);
        }
    }

    // Whoever has the descriptor of a class or an array can make objects with it. Those of value types are for comparing and for asking.
    private void Name(TypeInstance type, object by)
    {
        if (type.Category is TypeCategory.Vector or TypeCategory.Array || type is { Category: TypeCategory.Class, Definition.IsAbstract: false })
        {
            Instantiate(type, by);
        }
        else
        {
            Describe(type, by);
        }
    }

    private void AskForTypeObject(TypeInstance type, object by)
    {
        if (Program.TypeObjects.Add(type))
        {
            Describe(type, by);
            Instantiate(types.Known("System.RuntimeType"), by);
            Instantiate(types.Known("System.String"), by);
            if (type.Category == TypeCategory.Enum)
            {
                Instantiate(type, by); // Enum.ToObject and Enum.Parse box values of it.
            }
        }
    }
}
