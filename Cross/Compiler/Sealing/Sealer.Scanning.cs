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
                if (Program.Literals.Add((string)instruction.Subject!))
                {
                    Program.Keep(instruction.Subject!, by);
                    Instantiate(types.Known("System.String"), by);
                }

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
        if (type.StaticConstructor is { } constructor && Program.Initialized.Add(type))
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

    // Whoever has a descriptor can make objects of the type with it.
    private void Name(TypeInstance type, object by)
    {
        if (type.Category is TypeCategory.Interface || type.Definition is { IsAbstract: true })
        {
            Describe(type, by);
        }
        else
        {
            Instantiate(type, by);
        }
    }

    private void AskForTypeObject(TypeInstance type, object by)
    {
        if (Program.TypeObjects.Add(type))
        {
            Describe(type, by);
            Instantiate(types.Known("System.RuntimeType"), by);
        }
    }
}
