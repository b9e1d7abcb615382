// covers: abstract x class; double-dispatch x class
using System;

namespace Programs.Objects.StateAndVisitor;

internal static class Program
{
    internal static void Main()
    {
        Thing[] things = [new Rock(), new Paper(), new Scissors()];
        foreach (Thing a in things)
        {
            foreach (Thing b in things)
            {
                Console.Write(a.Meets(b));
                Console.Write(' ');
            }

            Console.WriteLine(a.GetType().Name);
        }
    }
}

internal abstract class Thing
{
    public abstract int Meets(Thing other);

    public virtual int MeetsRock() => 0;

    public virtual int MeetsPaper() => 0;

    public virtual int MeetsScissors() => 0;
}

internal sealed class Rock : Thing
{
    public override int Meets(Thing other) => -other.MeetsRock();

    public override int MeetsPaper() => -1;

    public override int MeetsScissors() => 1;
}

internal sealed class Paper : Thing
{
    public override int Meets(Thing other) => -other.MeetsPaper();

    public override int MeetsRock() => 1;

    public override int MeetsScissors() => -1;
}

internal sealed class Scissors : Thing
{
    public override int Meets(Thing other) => -other.MeetsScissors();

    public override int MeetsRock() => -1;

    public override int MeetsPaper() => 1;
}
