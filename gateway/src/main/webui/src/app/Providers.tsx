import { QueryClientProvider } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { newQueryClient } from "@/shared/api/queryClient";
import { AppTheme } from "@/shared/theme/AppTheme";
import "@/shared/i18n/i18n";

export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(newQueryClient);
  return (
    <QueryClientProvider client={client}>
      <AppTheme>{children}</AppTheme>
    </QueryClientProvider>
  );
}
