// covers: finally x class; nested-try x int
using System;

namespace Programs.Exceptions.Transactions;

internal static class Program
{
    // Undo in the reverse order when a step fails.
    internal static void Main()
    {
        for (int failing = 0; failing < 5; failing++)
        {
            var log = new System.Text.StringBuilder();
            bool done = Run(4, failing, log);
            Console.WriteLine(log.ToString() + done);
        }
    }

    private static bool Run(int steps, int failing, System.Text.StringBuilder log)
    {
        try
        {
            Step(1, steps, failing, log);
            return true;
        }
        catch (InvalidOperationException e)
        {
            log.Append(e.Message);
            return false;
        }
    }

    private static void Step(int step, int steps, int failing, System.Text.StringBuilder log)
    {
        if (step > steps)
        {
            return;
        }

        bool good = false;
        log.Append("do").Append(step).Append(' ');
        try
        {
            if (step == failing)
            {
                throw new InvalidOperationException("failed in " + step + " ");
            }

            Step(step + 1, steps, failing, log);
            good = true;
        }
        finally
        {
            log.Append(good ? "keep" : "undo").Append(step).Append(' ');
        }
    }
}
